import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SuspendMatterForm() {
  const all = useStrings(strings);
  const words = all.suspendMatter;
  const initial = { suspensionReason: '' };
  return (
    <ActForm act="suspendMatter" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="suspensionReason" label={words.suspensionReason} />
    </ActForm>
  );
}
