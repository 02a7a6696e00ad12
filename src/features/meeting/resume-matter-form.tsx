import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ResumeMatterForm() {
  const all = useStrings(strings);
  const words = all.resumeMatter;
  const initial = { reason: '' };
  return (
    <ActForm act="resumeMatter" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="reason" label={words.reason} />
    </ActForm>
  );
}
