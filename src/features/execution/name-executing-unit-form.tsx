import { ActForm, DayInput, type FormValues, payloadOf, TextField, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function NameExecutingUnitForm() {
  const all = useStrings(strings);
  const words = all.nameExecutingUnit;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = { on: today, executingUnit: facts.leadUnit ?? '', executionDueOn: '' };
  return (
    <ActForm act="nameExecutingUnit" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="executingUnit" label={words.executingUnit} />
      <DayInput name="executionDueOn" label={words.executionDueOn} />
    </ActForm>
  );
}
