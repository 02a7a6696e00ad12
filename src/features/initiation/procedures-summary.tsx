import { evaluateAll, type StageId, stageWords } from '@/core/law';
import { type ActRequest, decide, evolve } from '@/core/matter';
import { useActContext } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { Light } from '@/ui';
import { strings } from './strings';

const judged = ['participation', 'hearing', 'experts', 'risk', 'competition'] as const satisfies readonly StageId[];

/** What the judgements bring in: for each procedure, how many rules of the law speak to the matter after them. */
export function ProceduresSummary({ request }: { readonly request: ActRequest }) {
  const words = useStrings(strings).judgeProcedures;
  const language = useLanguage();
  const { dossier, law, actor } = useActContext();
  const decided = decide(dossier, request, law, actor);
  if (!decided.ok) return <p className="hc-quiet">{decided.error.words[language]}</p>;
  const after = decided.value.reduce(evolve, dossier);
  const findings = evaluateAll(after.facts, law);
  const asked = (stage: StageId) =>
    findings.filter(({ rule, finding }) => rule.stage === stage && finding.kind !== 'not-applicable').length;
  const { participationJudgement, hearingJudgement, expertJudgement, riskJudgements, competitionJudgement } =
    after.facts;
  const applies = {
    participation: participationJudgement?.applies,
    hearing: hearingJudgement?.applies,
    experts: expertJudgement?.applies,
    risk: riskJudgements?.some((risk) => risk.applies),
    competition: competitionJudgement?.applies,
  };
  return (
    <ul className="procedures">
      {judged.map((stage) => (
        <li key={stage}>
          <Light
            kind={applies[stage] ? 'satisfied' : 'stopped'}
            label={`${stageWords[stage][language]} · ${applies[stage] ? words.brings(asked(stage)) : words.leftOut}`}
          />
        </li>
      ))}
    </ul>
  );
}
