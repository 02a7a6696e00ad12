import './applicability.css';
import { ActForm, DayInput, type FormValues, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { payloadOfAnswers, stepOf } from './applicability-steps';
import { ApplicabilityWizard } from './applicability-wizard';
import { strings } from './strings';

const atResult = (values: FormValues) => stepOf(values) === 'result';

/** The applicability judgement of D713 3, one question at a time. Answers and step are kept with the draft of the form. */
export function JudgeApplicabilityForm() {
  const all = useStrings(strings);
  const { dossier, today } = useActContext();
  const { matterClass } = dossier.facts;
  const initial = {
    on: today,
    step: 'matterClass',
    matterClass: matterClass === null ? 'none' : (matterClass ?? ''),
    exclusion: '',
    hasSpecialLaw: '',
    specialLaw: '',
    catalogue: '',
    because: '',
  };
  return (
    <ActForm act="judgeApplicability" initial={initial} toPayload={payloadOfAnswers} ready={atResult}>
      <DayInput name="on" label={all.on} />
      <ApplicabilityWizard />
    </ActForm>
  );
}
