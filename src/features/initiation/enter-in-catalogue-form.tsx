import { ActForm, DayInput, type FormValues, NumberField, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) =>
  payloadOf(values, { none: ['cataloguePartyConsentOn', 'cataloguePublishedOn'] });

export function EnterInCatalogueForm() {
  const all = useStrings(strings);
  const words = all.enterInCatalogue;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    catalogueYear: Number(today.slice(0, 4)),
    plannedBy: facts.plannedBy ?? '',
    cataloguePartyConsentOn: '',
    cataloguePublishedOn: '',
  };
  return (
    <ActForm act="enterInCatalogue" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <NumberField name="catalogueYear" label={words.catalogueYear} min={2000} max={2100} />
      <DayInput
        name="cataloguePartyConsentOn"
        label={words.cataloguePartyConsentOn}
        hint={words.cataloguePartyConsentOnHint}
      />
      <DayInput name="cataloguePublishedOn" label={words.cataloguePublishedOn} />
      <DayInput name="plannedBy" label={words.plannedBy} />
    </ActForm>
  );
}
