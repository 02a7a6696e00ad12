import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['discussedOn', 'meetingNo', 'newRun'] });

export function EndDecisionForm() {
  const all = useStrings(strings);
  const words = all.endDecision;
  const initial = { because: '', discussedOn: '', meetingNo: '', newRun: '', papers: [] };
  return (
    <ActForm act="endDecision" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="because" label={words.because} />
      <DayInput name="discussedOn" label={words.discussedOn} />
      <TextField name="meetingNo" label={words.meetingNo} />
      <TextField name="newRun" label={words.newRun} />
      <PapersField name="papers" label={all.papers} kinds={['adjustment-decision']} />
    </ActForm>
  );
}
