import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ReplanMatterForm() {
  const all = useStrings(strings);
  const words = all.replanMatter;
  const initial = { plannedBy: '', replanReason: '' };
  return (
    <ActForm act="replanMatter" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="plannedBy" label={words.plannedBy} />
      <ProseField name="replanReason" label={words.replanReason} />
    </ActForm>
  );
}
