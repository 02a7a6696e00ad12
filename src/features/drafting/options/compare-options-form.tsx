import {
  ActForm,
  DayInput,
  declaredColumns,
  frameOf,
  NumberField,
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
import { AffectedField } from './affected-field';
import { CriterionMore } from './criterion-more';
import { strings as editorStrings } from './editor-strings';
import type { OptionEntry } from './score-block';
import { ScoreGrid } from './score-grid';
import { withoutEffect, withoutJudgement, withoutScore } from './taken-out';
import { WeightSum } from './weight-sum';
import { WeightingField } from './weighting-field';
import { areWorked, withWorkedWeights } from './worked-weights';

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
  const { branch } = useStrings(editorStrings);
  const declared = useDeclared('compareOptions', undefined, withWorkedWeights);
  const columns = (name: 'criteria' | 'options') => declaredColumns(declared, name);
  return (
    <ActForm {...frameOf('compareOptions', declared)}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="criteria"
        label={words.criteria}
        hint={words.criteriaHint}
        newRow={newCriterion}
        tail={<PasteRows list="criteria" columns={columns('criteria')} blank={newCriterion} />}
        onRemoved={(form, at) => {
          form.setFieldValue('options', (options: unknown) => withoutScore(options, at));
          form.setFieldValue('weighting', (weighting: unknown) => withoutJudgement(weighting, at));
        }}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.criteriaName} />
            <TextField name={`${path}.unit`} label={words.criteriaUnit} />
            <NumberField name={`${path}.worst`} label={words.criteriaWorst} />
            <NumberField name={`${path}.best`} label={words.criteriaBest} />
            <WeightOf path={path} />
            <TextField name={`${path}.branch`} label={branch} />
            <CriterionMore path={path} />
          </div>
        )}
      </RowsField>
      <WeightSum />
      <WeightingField />
      <RowsField
        name="options"
        label={words.options}
        newRow={newOption}
        min={2}
        max={12}
        onRemoved={(form, at) => form.setFieldValue('affected.groups', (groups: unknown) => withoutEffect(groups, at))}
        tail={<PasteRows list="options" columns={columns('options')} blank={newOption} />}
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

/** Asked where it does not follow from judgements. */
function WeightOf({ path }: { readonly path: string }) {
  const { criteriaWeight } = useStrings(strings).compareOptions;
  const isWorked = areWorked(useFormValue('weighting.method'));
  return isWorked ? null : <NumberField name={`${path}.weight`} label={criteriaWeight} min={0} max={1} step={0.05} />;
}

function PreferredOption() {
  const words = useStrings(strings).compareOptions;
  const options = useFormValue('options');
  const names = Array.isArray(options) ? options.map(({ name }: OptionEntry) => name.trim()) : [];
  const choices = [...new Set(names.filter((name) => name !== ''))].map((value) => ({ value, label: value }));
  return <SelectField name="preferredOption" label={words.preferredOption} options={choices} isClearable />;
}
