import { ActForm, DayInput, type FormValues, ProseField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['dueOn'] });

export function RecordLossReductionForm() {
  const all = useStrings(strings);
  const words = all.recordLossReduction;
  const initial = { measure: '', owner: '', dueOn: '' };
  return (
    <ActForm act="recordLossReduction" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="measure" label={words.measure} />
      <TextField name="owner" label={words.owner} />
      <DayInput name="dueOn" label={words.dueOn} />
    </ActForm>
  );
}
