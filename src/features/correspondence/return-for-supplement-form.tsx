import { useMemo } from 'react';
import { ActForm, DayInput, type FormValues, ProseField, payloadOf, SelectField, useActContext } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { addresseeChoices, addresseesOf } from './addressee-choices';
import { strings } from './strings';

export function ReturnForSupplementForm() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier } = useActContext();
  const choices = useMemo(() => addresseeChoices(dossier, language), [dossier, language]);
  const toPayload = useMemo(
    () => (values: FormValues) => ({ ...payloadOf(values, {}), to: addresseesOf(values.to, choices)[0] }),
    [choices],
  );
  return (
    <ActForm
      act="returnForSupplement"
      isWrittenNow
      initial={{ to: choices[0]?.value ?? '', reason: '' }}
      toPayload={toPayload}
    >
      <DayInput name="on" label={words.on} />
      <SelectField name="to" label={words.returnTo} options={choices} />
      <ProseField name="reason" label={words.returnReason} hint={words.returnHint} />
    </ActForm>
  );
}
