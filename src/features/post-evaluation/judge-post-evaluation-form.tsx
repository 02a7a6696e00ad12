import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  ProseField,
  payloadOf,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function JudgePostEvaluationForm() {
  const all = useStrings(strings);
  const words = all.judgePostEvaluation;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { evaluationTriggers: facts.evaluationTriggers ?? [], evaluate: null, because: '' };
  return (
    <ActForm act="judgePostEvaluation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="evaluationTriggers"
        label={words.evaluationTriggers}
        options={[
          { value: 'short-of-effect', label: words.o_evaluationTriggers_short_of_effect },
          { value: 'many-opinions', label: words.o_evaluationTriggers_many_opinions },
          { value: 'authority-need', label: words.o_evaluationTriggers_authority_need },
          { value: 'basis-changed', label: words.o_evaluationTriggers_basis_changed },
          { value: 'trial-ended', label: words.o_evaluationTriggers_trial_ended },
        ]}
      />
      <YesNoField name="evaluate" label={words.evaluate} />
      <ProseField name="because" label={words.because} />
    </ActForm>
  );
}
