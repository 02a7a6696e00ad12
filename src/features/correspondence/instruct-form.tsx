import { useMemo } from 'react';
import { ActForm, ChecksField, DayInput, type FormValues, ProseField, payloadOf, useActContext } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { addresseeChoices, addresseesOf } from './addressee-choices';
import { strings } from './strings';

export function InstructForm() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier } = useActContext();
  const choices = useMemo(() => addresseeChoices(dossier, language), [dossier, language]);
  const toPayload = useMemo(
    () => (values: FormValues) => ({
      ...payloadOf(values, { none: ['dueOn'] }),
      to: addresseesOf(values.to, choices),
    }),
    [choices],
  );
  return (
    <ActForm act="instruct" isWrittenNow initial={{ text: '', to: [], dueOn: '' }} toPayload={toPayload}>
      <DayInput name="on" label={words.on} />
      <ProseField name="text" label={words.instruction} />
      <ChecksField name="to" label={words.instructTo} options={choices} />
      <DayInput name="dueOn" label={words.dueOn} />
    </ActForm>
  );
}
