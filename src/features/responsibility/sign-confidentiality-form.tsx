import { ActForm, DayInput, type FormValues, payloadOf, TextField, useActContext } from '@/act-form';
import { personsNamed } from '@/core/law';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SignConfidentialityForm() {
  const all = useStrings(strings);
  const words = all.signConfidentiality;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    on: today,
    name: personsNamed(facts).find((name) => !facts.confidentialityNotes?.some((note) => note.name === name)) ?? '',
  };
  return (
    <ActForm act="signConfidentiality" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="name" label={words.name} />
    </ActForm>
  );
}
