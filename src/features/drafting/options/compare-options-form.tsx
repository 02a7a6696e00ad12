import type { ListColumn } from '@/core/matter/forms';
import {
  ActForm,
  DayInput,
  declaredColumns,
  frameOf,
  PasteRows,
  ProseField,
  RowsField,
  SelectField,
  TextField,
  useDeclared,
  useFormValue,
} from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { TreeField } from '../tree/tree-field';
import { AffectedField } from './affected-field';
import type { OptionEntry } from './score-block';
import { scoreColumns, withScores } from './score-columns';
import { ScoreGrid } from './score-grid';
import { withoutEffect } from './taken-out';
import { WeightSum } from './weight-sum';
import { WeightingField } from './weighting-field';
import { withWorkedWeights } from './with-worked-weights';

const newOption = (): OptionEntry => ({ name: '', summary: '', scores: [], sources: [], ranges: [] });
const newCriterion = () => ({
  name: '',
  unit: '',
  worst: null,
  best: null,
  weight: null,
  branch: '',
  limit: null,
  levels: [],
  bends: [],
});

export function CompareOptionsForm() {
  const all = useStrings(strings);
  const words = all.compareOptions;
  const declared = useDeclared('compareOptions', undefined, withWorkedWeights);
  const columns = (name: 'criteria' | 'options') => declaredColumns(declared, name);
  return (
    <ActForm {...frameOf('compareOptions', declared)}>
      <DayInput name="on" label={all.on} />
      <TreeField
        newCriterion={newCriterion}
        tail={<PasteRows list="criteria" columns={columns('criteria')} blank={newCriterion} />}
      />
      <WeightSum />
      <WeightingField />
      <RowsField
        name="options"
        label={words.options}
        newRow={newOption}
        min={2}
        max={12}
        onRemoved={(form, at) => form.setFieldValue('affected.groups', (groups: unknown) => withoutEffect(groups, at))}
        tail={<PasteOptions columns={columns('options')} />}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.optionsName} />
            <ProseField name={`${path}.summary`} label={words.optionsSummary} />
          </div>
        )}
      </RowsField>
      <ScoreGrid />
      <AffectedField />
      <PreferredOption />
      <ProseField name="preferenceReason" label={words.preferenceReason} />
    </ActForm>
  );
}

/** Options copied from a table, with what each reaches where the criteria head its columns. */
function PasteOptions({ columns }: { readonly columns: readonly ListColumn[] }) {
  const criteria = useFormValue('criteria');
  const length = Array.isArray(criteria) ? criteria.length : 0;
  return (
    <PasteRows
      list="options"
      columns={[...columns, ...scoreColumns(criteria)]}
      blank={newOption}
      shape={(row) => withScores(row, length)}
    />
  );
}

function PreferredOption() {
  const words = useStrings(strings).compareOptions;
  const options = useFormValue('options');
  const names = Array.isArray(options) ? options.map(({ name }: OptionEntry) => name.trim()) : [];
  const choices = [...new Set(names.filter((name) => name !== ''))].map((value) => ({ value, label: value }));
  return <SelectField name="preferredOption" label={words.preferredOption} options={choices} isClearable />;
}
