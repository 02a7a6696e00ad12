import { ActForm, DayInput, type FormValues, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordLawVersionForm() {
  const all = useStrings(strings);
  const initial = {};
  return (
    <ActForm act="recordLawVersion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
    </ActForm>
  );
}
