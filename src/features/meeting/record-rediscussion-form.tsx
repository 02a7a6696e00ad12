import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordRediscussionForm() {
  const all = useStrings(strings);
  const initial = { reason: '', papers: [] };
  return (
    <ActForm act="recordRediscussion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="reason" label={all.recordRediscussion.reason} />
      <PapersField name="papers" label={all.papers} kinds={['meeting-record']} />
    </ActForm>
  );
}
