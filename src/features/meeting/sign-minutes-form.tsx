import { ActForm, DayInput, type FormValues, PapersField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SignMinutesForm() {
  const all = useStrings(strings);
  const initial = { papers: [] };
  return (
    <ActForm act="signMinutes" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />

      <PapersField name="papers" label={all.papers} kinds={['meeting-minutes']} />
    </ActForm>
  );
}
