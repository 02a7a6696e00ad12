import { ActForm, DayInput, type FormValues, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function NameExecutingUnitForm() {
  const all = useStrings(strings);
  const words = all.nameExecutingUnit;
  const initial = { executingUnit: '', executionDueOn: '' };
  return (
    <ActForm act="nameExecutingUnit" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="executingUnit" label={words.executingUnit} />
      <DayInput name="executionDueOn" label={words.executionDueOn} />
    </ActForm>
  );
}
