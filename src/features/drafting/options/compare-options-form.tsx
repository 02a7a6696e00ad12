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
import type { OptionEntry } from './score-block';
import { ScoreGrid } from './score-grid';
import { WeightSum } from './weight-sum';

const newOption = (): OptionEntry => ({ name: '', summary: '', scores: [] });
const newCriterion = () => ({ name: '', unit: '', worst: null, best: null, weight: null });

/** The other options keep their values under the criteria that stay. */
const withoutScore = (options: unknown, at: number) =>
  Array.isArray(options)
    ? options.map((option: OptionEntry) => ({ ...option, scores: option.scores.filter((_, index) => index !== at) }))
    : [];

export function CompareOptionsForm() {
  const all = useStrings(strings);
  const words = all.compareOptions;
  const declared = useDeclared('compareOptions');
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
        onRemoved={(form, at) => form.setFieldValue('options', (options: unknown) => withoutScore(options, at))}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.criteriaName} />
            <TextField name={`${path}.unit`} label={words.criteriaUnit} />
            <NumberField name={`${path}.worst`} label={words.criteriaWorst} />
            <NumberField name={`${path}.best`} label={words.criteriaBest} />
            <NumberField name={`${path}.weight`} label={words.criteriaWeight} min={0} max={1} step={0.05} />
          </div>
        )}
      </RowsField>
      <WeightSum />
      <RowsField
        name="options"
        label={words.options}
        newRow={newOption}
        min={2}
        max={12}
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
      <PreferredOption />
      <ProseField name="preferenceReason" label={words.preferenceReason} />
    </ActForm>
  );
}

function PreferredOption() {
  const words = useStrings(strings).compareOptions;
  const options = useFormValue('options');
  const names = Array.isArray(options) ? options.map(({ name }: OptionEntry) => name.trim()) : [];
  const choices = [...new Set(names.filter((name) => name !== ''))].map((value) => ({ value, label: value }));
  return <SelectField name="preferredOption" label={words.preferredOption} options={choices} isClearable />;
}
