import { ActForm, DayInput, type FormValues, ProseField, payloadOf, SelectField, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function HearGroupForm() {
  const all = useStrings(strings);
  const words = all.hearGroup;
  const { dossier } = useActContext();
  const { facts } = dossier;
  void facts.title;
  const initial = { group: '', summary: '' };
  return (
    <ActForm act="hearGroup" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="group"
        label={words.group}
        options={(facts.specificGroups ?? []).map((group) => ({ value: group, label: group }))}
      />
      <ProseField name="summary" label={words.summary} />
    </ActForm>
  );
}
