import { NumberField, RowsField, TextField, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './editor-strings';
import type { OptionEntry } from './score-block';

/** What each option brings each group. */
export function AffectedField() {
  const words = useStrings(strings);
  const rows = useFormValue('options');
  const groups = useFormValue('affected.groups');
  const options = (Array.isArray(rows) ? (rows as readonly OptionEntry[]) : []).map(
    ({ name }, at) => name.trim() || `${at + 1}`,
  );
  return (
    <>
      <RowsField
        name="affected.groups"
        label={words.affected}
        hint={words.affectedHint}
        max={30}
        newRow={() => ({ name: '', people: null, effects: [] })}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.group} />
            <NumberField name={`${path}.people`} label={words.people} min={1} />
            {options.map((option, at) => (
              <NumberField key={`${path}.${option}`} name={`${path}.effects.${at}`} label={words.effect(option)} />
            ))}
          </div>
        )}
      </RowsField>
      {Array.isArray(groups) && groups.length > 0 && <TextField name="affected.unit" label={words.unit} />}
    </>
  );
}
