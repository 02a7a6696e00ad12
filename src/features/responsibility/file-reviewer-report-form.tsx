import { ActForm, DayInput, type FormValues, NumberField, payloadOf, useActContext } from '@/act-form';
import { yearOf } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function FileReviewerReportForm() {
  const all = useStrings(strings);
  const words = all.fileReviewerReport;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { year: facts.legalityOpinionOn ? yearOf(facts.legalityOpinionOn) : null };
  return (
    <ActForm act="fileReviewerReport" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <NumberField name="year" label={words.year} min={2000} max={2200} />
    </ActForm>
  );
}
