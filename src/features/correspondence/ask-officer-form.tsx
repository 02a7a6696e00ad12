import { ActForm, DayInput, type FormValues, ProseField, payloadOf, useActContext } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function AskOfficerForm() {
  const words = useStrings(strings);
  const { dossier } = useActContext();
  return (
    <ActForm act="askOfficer" isWrittenNow initial={{ text: '' }} toPayload={toPayload}>
      <DayInput name="on" label={words.on} />
      <ProseField name="text" label={words.question} hint={words.questionHint(dossier.facts.leadUnit ?? '')} />
    </ActForm>
  );
}
