import { ActForm, DayInput, type FormValues, PapersField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function PutSuspensionToMeetingForm() {
  const all = useStrings(strings);
  const words = all.putSuspensionToMeeting;
  const initial = { suspensionMeetingNo: '', papers: [] };
  return (
    <ActForm act="putSuspensionToMeeting" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="suspensionMeetingNo" label={words.suspensionMeetingNo} />
      <PapersField name="papers" label={all.papers} kinds={['meeting-minutes']} />
    </ActForm>
  );
}
