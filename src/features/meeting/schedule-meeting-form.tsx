import { ActForm, DayInput, type FormValues, PapersField, payloadOf, SelectField, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { drop: ['materialsSentOn'] });

export function ScheduleMeetingForm() {
  const all = useStrings(strings);
  const words = all.scheduleMeeting;
  const initial = { papers: [], meetingKind: '', meetingNo: '', meetingOn: '', materialsSentOn: '' };
  return (
    <ActForm act="scheduleMeeting" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="meetingKind"
        label={words.meetingKind}
        options={[
          { value: 'executive', label: words.o_meetingKind_executive },
          { value: 'plenary', label: words.o_meetingKind_plenary },
          { value: 'circulation', label: words.o_meetingKind_circulation },
        ]}
      />
      <TextField name="meetingNo" label={words.meetingNo} />
      <DayInput name="meetingOn" label={words.meetingOn} />
      <DayInput name="materialsSentOn" label={words.materialsSentOn} />
      <PapersField name="papers" label={all.papers} kinds={['meeting-notice']} />
    </ActForm>
  );
}
