import { NumberField, RowsField, SelectField, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './chance-strings';

/** Pairs of what is not sure, chosen among the factors typed above. */
export function CorrelationsField() {
  const words = useStrings(strings).form;
  const factors = useFormValue('factors');
  const names = (Array.isArray(factors) ? factors : []).flatMap((row: { readonly name?: unknown } | null) =>
    typeof row?.name === 'string' && row.name.trim() !== '' ? [row.name.trim()] : [],
  );
  const options = [...new Set(names)].map((name) => ({ value: name, label: name }));
  const told = useFormValue('correlations');
  if (options.length < 2 && !(Array.isArray(told) && told.length > 0)) return null;
  return (
    <RowsField
      name="correlations"
      label={words.correlations}
      hint={words.hint}
      max={60}
      newRow={() => ({ first: '', second: '', coefficient: null })}
    >
      {(path) => (
        <div className="act-row">
          <SelectField name={`${path}.first`} label={words.first} options={options} />
          <SelectField name={`${path}.second`} label={words.second} options={options} />
          <NumberField name={`${path}.coefficient`} label={words.coefficient} min={-1} max={1} step={0.1} />
        </div>
      )}
    </RowsField>
  );
}
