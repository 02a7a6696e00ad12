import { ActForm, DayInput, type FormValues, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordLawVersionForm() {
  const all = useStrings(strings);
  const { today } = useActContext();
  const initial = { on: today };
  return (
    <ActForm act="recordLawVersion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
    </ActForm>
  );
}
