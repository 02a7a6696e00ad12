import type { CivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, type PlaceMatter, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './place-strings';

interface Part {
  readonly matter: PlaceMatter;
}

/** Suspension, changes and stops of the decision, and the measures against loss. */
export function Changes({ matter: { facts } }: Part) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = (value: CivilDate) => formatDay(value, language);
  const { executionSuspension: suspension, decisionChanges = [], lossReductions } = facts;
  if (!suspension && decisionChanges.length === 0 && !lossReductions)
    return <Card title={words.changes} say={words.noChanges} />;
  return (
    <Card title={words.changes}>
      <Pairs
        pairs={[
          ...(suspension
            ? [
                {
                  label: words.suspension,
                  value: words.suspendedBy(day(suspension.on), suspension.by),
                  small: [
                    suspension.situation && sayValue('situation', suspension.situation, language),
                    suspension.resumedOn ? words.resumed(day(suspension.resumedOn)) : words.notResumed,
                  ]
                    .filter(Boolean)
                    .join(' · '),
                },
                { label: words.urgency, value: suspension.urgency },
                {
                  label: words.meeting,
                  value: facts.suspensionMeetingOn,
                  act: 'putSuspensionToMeeting',
                  small: facts.suspensionMeetingNo,
                },
              ]
            : []),
          ...decisionChanges.map(({ kind, on, because, newRun }) => ({
            label: words.change(sayValue('decisionChanges.kind', kind, language), day(on)),
            value: because,
            small: newRun && words.newRun(newRun),
          })),
          ...(lossReductions
            ? [
                {
                  label: words.losses,
                  value:
                    lossReductions.length === 0 ? null : (
                      <ul>
                        {lossReductions.map(({ measure, owner, dueOn }) => (
                          <li key={measure}>{`${measure} · ${owner}${dueOn ? ` · ${day(dueOn)}` : ''}`}</li>
                        ))}
                      </ul>
                    ),
                },
              ]
            : []),
        ]}
      />
      <Judged
        of="adjustment"
        reads={['executionSuspension', 'decisionChanges', 'lossReductions', 'suspensionMeetingOn']}
      />
      <Proof kinds={suspension ? ['suspension-order', 'adjustment-decision'] : ['adjustment-decision']} />
    </Card>
  );
}

/** The evaluation after the decision: why, by whom, what it advises. */
export function Evaluation({ matter: { facts, rounds } }: Part) {
  const words = useStrings(strings);
  const language = useLanguage();
  const list = (name: 'evaluationTriggers' | 'evaluationParticipants') =>
    facts[name] && (facts[name].map((one) => sayValue(name, one, language)).join(words.separator) || null);
  const day = (value: CivilDate) => formatDay(value, language);
  const { evaluationJudgement: judgement, evaluationAdvice } = facts;
  return (
    <Card title={words.evaluation}>
      <Pairs
        pairs={[
          { label: words.triggers, value: list('evaluationTriggers'), act: 'judgePostEvaluation' },
          {
            label: words.judgement,
            value: judgement && (judgement.applies ? words.evaluate : words.notEvaluate),
            act: 'judgePostEvaluation',
            small: judgement?.because,
          },
          ...(judgement?.applies || facts.evaluationPlannedOn || facts.evaluationReportOn
            ? [
                { label: words.plannedOn, value: facts.evaluationPlannedOn, act: 'planPostEvaluation' },
                { label: words.evaluator, value: facts.evaluator },
                { label: words.method, value: facts.evaluationMethod },
                { label: words.reportOn, value: facts.evaluationReportOn, act: 'reportPostEvaluation' },
                { label: words.participants, value: list('evaluationParticipants') },
                {
                  label: words.advice,
                  value: evaluationAdvice && sayValue('evaluationAdvice', evaluationAdvice, language),
                },
                { label: words.conclusion, value: facts.evaluationSummary },
              ]
            : []),
          ...rounds.flatMap(({ of, facts: { evaluationReportOn: on, evaluator, evaluationAdvice: advised } }) =>
            of === 'evaluation' && on
              ? {
                  label: words.formerEvaluation(day(on)),
                  value: advised && sayValue('evaluationAdvice', advised, language),
                  small: evaluator,
                }
              : [],
          ),
        ]}
      />
      <Judged
        of="evaluation"
        reads={['evaluationTriggers', 'evaluationJudgement', 'evaluator', 'evaluationReportOn']}
      />
    </Card>
  );
}
