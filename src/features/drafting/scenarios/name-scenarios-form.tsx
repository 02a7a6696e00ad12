import { DeclaredForm, ProseField, RowsField, TextField, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { ScenarioGrid } from './scenario-grid';
import { strings } from './strings';

/** Futures that may come, each with the scores that would differ. */
export const NameScenariosForm = () => <DeclaredForm act="nameScenarios" own={{ scenarios: <Scenarios /> }} />;

function Scenarios() {
  const words = useStrings(strings).form;
  const rows = useFormValue('scenarios');
  const nameOf = (at: number): string => {
    const row: unknown = Array.isArray(rows) ? rows[at] : undefined;
    const name = typeof row === 'object' && row !== null && 'name' in row ? row.name : '';
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : words.unnamed(at + 1);
  };
  return (
    <RowsField
      name="scenarios"
      label={words.scenarios}
      min={1}
      max={12}
      newRow={() => ({ name: '', because: '', changes: [] })}
    >
      {(path, at) => (
        <>
          <TextField name={`${path}.name`} label={words.name} />
          <ProseField name={`${path}.because`} label={words.because} />
          <ScenarioGrid path={path} name={nameOf(at)} />
        </>
      )}
    </RowsField>
  );
}
