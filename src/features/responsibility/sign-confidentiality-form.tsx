import { ActForm, DayInput, type FormValues, payloadOf, TextField, useActContext } from '@/act-form';
import { personsNamed } from '@/core/law';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SignConfidentialityForm() {
  const all = useStrings(strings);
  const words = all.signConfidentiality;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const signed = new Set(facts.confidentialityNotes?.map(({ name }) => name));
  const waiting = personsNamed(facts).filter((name) => !signed.has(name));
  const initial = { name: '' };
  return (
    <ActForm act="signConfidentiality" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField
        name="name"
        label={words.name}
        hint={waiting.length > 0 && words.waiting(waiting.join(words.separator))}
      />
    </ActForm>
  );
}
