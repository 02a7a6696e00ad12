import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ earlierArgumentUnits, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  earlierArgumentUnits: Array.isArray(earlierArgumentUnits) ? earlierArgumentUnits.map(({ name }) => name) : [],
});

export function PlanPostEvaluationForm() {
  const all = useStrings(strings);
  const words = all.planPostEvaluation;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const earlier = facts.earlierArgumentUnits ?? (facts.riskAssessor ? [facts.riskAssessor] : []);
  const initial = {
    evaluator: facts.evaluator ?? '',
    evaluatorThirdParty: null,
    earlierArgumentUnits: earlier.map((name) => ({ name })),
    evaluationMethod: '',
    papers: [],
  };
  return (
    <ActForm act="planPostEvaluation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="evaluator" label={words.evaluator} />
      <YesNoField name="evaluatorThirdParty" label={words.evaluatorThirdParty} />
      <RowsField name="earlierArgumentUnits" label={words.earlierArgumentUnits} newRow={() => ({ name: '' })}>
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.earlierArgumentUnitsName} />
          </div>
        )}
      </RowsField>
      <ProseField name="evaluationMethod" label={words.evaluationMethod} />
      <PapersField name="papers" label={all.papers} kinds={['evaluation-plan']} />
    </ActForm>
  );
}
