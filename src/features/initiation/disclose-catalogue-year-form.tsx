import { ActForm, DayInput, type FormValues, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['yearEndDisclosedOn'] });

export function DiscloseCatalogueYearForm() {
  const all = useStrings(strings);
  return (
    <ActForm act="discloseCatalogueYear" initial={{ yearEndDisclosedOn: '' }} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="yearEndDisclosedOn" label={all.discloseCatalogueYear.yearEndDisclosedOn} />
    </ActForm>
  );
}
