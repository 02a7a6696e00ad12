import { Link } from '@tanstack/react-router';
import { type DecisionPlan, type PlanContext, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, factWords, type LawContext, profiles } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { Card, download, sampleAbout, toCsv } from '@/ui';
import { CompareLaws } from './compare-laws';
import { Outcome } from './outcome';
import { PlanChoice } from './plan-choice';
import { strings } from './strings';
import { Timeline } from './timeline';
import { WhatIfPanel } from './what-if-panel';
import { isSupposing, isUnreadable, readSupposition, type Scenario, writeSupposition } from './what-if-search';
import './schedule.css';

interface ScheduleProps {
  readonly matterId: string;
  readonly dossier: Dossier;
  readonly law: LawContext;
  readonly meetings: readonly CivilDate[];
  /** What is supposed, as it stands in the address. */
  readonly whatIf: unknown;
  readonly onSuppose: (next: Scenario | undefined) => void;
}

/** The way to the decision as a time line, and what would become of it if. */
export function ScheduleTab({ matterId, dossier, law, meetings, whatIf, onSuppose }: ScheduleProps) {
  const supposed = readSupposition(whatIf);
  const { facts } = dossier;
  const own = planBothWays(facts, { law, meetings });
  const isSupposed = isSupposing(supposed);
  const other: LawContext = supposed.profile ? { ...law, profile: profiles[supposed.profile] } : law;
  const plans = isSupposed ? planBothWays(facts, { law: other, whatIf: supposed, meetings }) : own;
  const way = supposed.bare ? 'bare' : 'working';
  const [plan, recorded] = [plans[way], own[way]];
  const isAhead = recorded.kind === 'open' || recorded.kind === 'blocked';
  return (
    <div className="schedule">
      <div>
        <Outcome
          dossier={dossier}
          plan={plan}
          recorded={isSupposed ? recorded : undefined}
          law={other}
          promised={facts.plannedBy}
          isBare={way === 'bare'}
          isUnreadable={isUnreadable(whatIf)}
        >
          {(plans.working.kind === 'open' || plans.bare.kind === 'open') && (
            <PlanChoice
              plans={plans}
              isBare={way === 'bare'}
              onChange={(bare) => onSuppose(writeSupposition({ ...supposed, bare: bare ? true : undefined }))}
            />
          )}
        </Outcome>
        <TimelineCard
          matterId={matterId}
          isSample={dossier.origin === 'sample'}
          plan={plan}
          asOf={law.asOf}
          promised={facts.plannedBy}
        />
        {supposed.profile && <CompareLaws facts={facts} own={law} other={other} />}
      </div>
      {isAhead && (
        <div>
          <WhatIfPanel supposed={supposed} onSuppose={onSuppose} plan={plan} own={dossier.profileId} asOf={law.asOf} />
          <Assumptions matterId={matterId} plan={plan} />
        </div>
      )}
    </div>
  );
}

/** The plan on the working days of offices and the sittings set; and the bare lower bound, the terms of the law alone. */
const planBothWays = (facts: DecisionFacts, { meetings, ...context }: PlanContext) => ({
  working: planDecision(facts, { ...context, ...(meetings && { meetings }) }),
  bare: planDecision(facts, { ...context, bare: true }),
});

interface PlanProps {
  readonly matterId: string;
  readonly plan: DecisionPlan;
}

function TimelineCard({
  matterId,
  isSample,
  plan,
  asOf,
  promised,
}: PlanProps & { readonly isSample: boolean } & Pick<Parameters<typeof Timeline>[0], 'asOf' | 'promised'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  const csv = () =>
    toCsv(
      [words.act, words.state, words.earliest, words.latest, words.slackDays],
      plan.acts.map(({ milestone, state, on, slack }) => [
        milestone.title[language],
        state === 'to-do' ? words.todo : words[state],
        plan.kind === 'blocked' && milestone.id === 'decision' ? words.barred : on.earliest,
        plan.kind === 'blocked' && milestone.id === 'decision' ? null : on.latest,
        plan.kind === 'blocked' ? null : (slack ?? null),
      ]),
      sampleAbout(isSample, language),
    );
  return (
    <Card title={words.timeline} small={words.timelineSmall}>
      <Timeline matterId={matterId} plan={plan} asOf={asOf} promised={promised} />
      {plan.left.length > 0 && (
        <details style={{ marginTop: 10 }}>
          <summary className="hc-quiet">{words.left(plan.left.length)}</summary>
          <ul className="hc-quiet">
            {plan.left.map(({ milestone, because }) => (
              <li key={milestone.id}>{`${milestone.title[language]} · ${because[language]}`}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="plan-tools">
        <button
          type="button"
          className="hc-btn plain"
          onClick={() => download(`${matterId}-schedule.csv`, csv(), 'text/csv')}
        >
          {words.csv}
        </button>
        <button type="button" className="hc-btn plain" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </Card>
  );
}

/** Judgements the plan had to take for granted; each is one act away. */
function Assumptions({ matterId, plan }: PlanProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const open = plan.kind === 'open' ? plan : plan.kind === 'blocked' ? plan.open : undefined;
  if (!open || open.assumptions.length === 0) return null;
  return (
    <Card title={words.assumptions}>
      <ul>
        {open.assumptions.map(({ missing, as }) => (
          <li key={missing}>{words.assumed(factWords[missing][language], as)}</li>
        ))}
      </ul>
      <Link
        className="hc-btn"
        style={{ marginTop: 8 }}
        to="/matters/$matterId"
        params={{ matterId }}
        search={{ tab: 'procedure', act: 'judgeProcedures' }}
      >
        {words.judge}
      </Link>
    </Card>
  );
}
