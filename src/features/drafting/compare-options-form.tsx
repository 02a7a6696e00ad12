import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
} from '@/forms';
import { useStrings } from '@/i18n';
import { readScores } from './read-scores';
import { strings } from './strings';

const toPayload = ({ options, ...values }: FormValues) => ({
  ...payloadOf(values, { drop: ['preferredOption', 'preferenceReason'] }),
  options: readScores(options),
});

export function CompareOptionsForm() {
  const all = useStrings(strings);
  const words = all.compareOptions;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    criteria: facts.criteria ?? [],
    options: (facts.options ?? []).map((option) => ({
      ...option,
      scoreText: option.scores.map((score) => score ?? '').join('，'),
    })),
    preferredOption: facts.preferredOption ?? '',
    preferenceReason: facts.preferenceReason ?? '',
  };
  return (
    <ActForm act="compareOptions" initial={initial} fromRecord={['options']} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="criteria"
        label={words.criteria}
        newRow={() => ({ name: '', unit: '', direction: '', worst: null, best: null, weight: null })}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.criteriaName} />
              <TextField name={`${path}.unit`} label={words.criteriaUnit} />
              <SelectField
                name={`${path}.direction`}
                label={words.criteriaDirection}
                options={[
                  { value: 'up', label: words.o_criteriaDirection_up },
                  { value: 'down', label: words.o_criteriaDirection_down },
                ]}
              />
              <NumberField name={`${path}.worst`} label={words.criteriaWorst} />
              <NumberField name={`${path}.best`} label={words.criteriaBest} />
              <NumberField name={`${path}.weight`} label={words.criteriaWeight} min={0} max={1} step={0.05} />
            </div>
          </>
        )}
      </RowsField>
      <RowsField
        name="options"
        label={words.options}
        newRow={() => ({ id: '', name: '', summary: '', scoreText: '' })}
        min={2}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.optionsName} />
              <ProseField name={`${path}.summary`} label={words.optionsSummary} />
              <TextField name={`${path}.scoreText`} label={words.optionsScoreText} />
            </div>
          </>
        )}
      </RowsField>
      <TextField name="preferredOption" label={words.preferredOption} />
      <ProseField name="preferenceReason" label={words.preferenceReason} />
    </ActForm>
  );
}
