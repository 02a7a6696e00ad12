import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function EndMatterForm() {
  const all = useStrings(strings);
  const words = all.endMatter;
  const initial = { endReason: '' };
  return (
    <ActForm act="endMatter" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="endReason" label={words.endReason} />
    </ActForm>
  );
}
