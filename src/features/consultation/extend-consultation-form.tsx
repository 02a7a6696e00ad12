import { ActForm, DayInput, type FormValues, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ExtendConsultationForm() {
  const all = useStrings(strings);
  const words = all.extendConsultation;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { until: facts.consultationClosed ?? '' };
  return (
    <ActForm act="extendConsultation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="until" label={words.until} />
    </ActForm>
  );
}
