import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ExplainOffCatalogueForm() {
  const all = useStrings(strings);
  const words = all.explainOffCatalogue;
  const initial = { offCatalogueReason: '' };
  return (
    <ActForm act="explainOffCatalogue" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="offCatalogueReason" label={words.offCatalogueReason} />
    </ActForm>
  );
}
