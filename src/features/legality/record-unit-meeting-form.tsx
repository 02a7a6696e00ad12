import { ActForm, DayInput, type FormValues, PapersField, payloadOf, YesNoField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordUnitMeetingForm() {
  const all = useStrings(strings);
  const words = all.recordUnitMeeting;
  const initial = { papers: [], unitMeetingPassed: null };
  return (
    <ActForm act="recordUnitMeeting" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <YesNoField name="unitMeetingPassed" label={words.unitMeetingPassed} />
      <PapersField name="papers" label={all.papers} kinds={['unit-meeting-minutes']} />
    </ActForm>
  );
}
