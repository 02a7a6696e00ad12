import { ActForm, DayInput, type FormValues, NumberField, PapersField, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordSymposiumForm() {
  const all = useStrings(strings);
  const words = all.recordSymposium;
  const initial = { papers: [], materialsOn: '', attendees: null, summary: '' };
  return (
    <ActForm act="recordSymposium" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="materialsOn" label={words.materialsOn} hint={words.materialsOnHint} />
      <NumberField name="attendees" label={words.attendees} min={1} />
      <ProseField name="summary" label={words.summary} />
      <PapersField name="papers" label={all.papers} kinds={['symposium-record']} />
    </ActForm>
  );
}
