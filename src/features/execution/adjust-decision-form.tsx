import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  TextField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['discussedOn', 'meetingNo', 'newRun'] });

export function AdjustDecisionForm() {
  const all = useStrings(strings);
  const words = all.adjustDecision;
  const initial = { kind: '', because: '', discussedOn: '', meetingNo: '', newRun: '', papers: [] };
  return (
    <ActForm act="adjustDecision" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: 'minor', label: words.o_kind_minor },
          { value: 'major', label: words.o_kind_major },
        ]}
      />
      <ProseField name="because" label={words.because} />
      <DayInput name="discussedOn" label={words.discussedOn} />
      <TextField name="meetingNo" label={words.meetingNo} />
      <TextField name="newRun" label={words.newRun} />
      <PapersField name="papers" label={all.papers} kinds={['adjustment-decision']} />
    </ActForm>
  );
}
