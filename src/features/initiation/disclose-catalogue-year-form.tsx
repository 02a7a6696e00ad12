import { ActForm, DayInput, type FormValues, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['yearEndDisclosedOn'] });

export function DiscloseCatalogueYearForm() {
  const all = useStrings(strings);
  const { today } = useActContext();
  return (
    <ActForm act="discloseCatalogueYear" initial={{ on: today, yearEndDisclosedOn: today }} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="yearEndDisclosedOn" label={all.discloseCatalogueYear.yearEndDisclosedOn} />
    </ActForm>
  );
}
