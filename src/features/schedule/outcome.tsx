import type { ReactNode } from 'react';
import {
  type BlockedPlan,
  blockedWords,
  type DecisionPlan,
  DISCUSS_AGAIN,
  isExact,
  longestWait,
  type OpenPlan,
  obstaclesOf,
} from '@/core/deadlines';
import { type CivilDate, daysBetween } from '@/core/kernel';
import { explain, type LawContext, notMet, type RuleFinding } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { formatDay, formatDayRange, useLanguage, useStrings } from '@/i18n';
import { Card, Light } from '@/ui';
import { BarringList } from './barring-list';
import { ProvisionTags } from './provision-tags';
import { strings } from './strings';
import { UnheededSuppositions } from './unheeded-suppositions';

interface OutcomeProps {
  readonly dossier: Dossier;
  readonly plan: DecisionPlan;
  /** The plan by the record alone, where something is supposed. */
  readonly recorded: DecisionPlan | undefined;
  readonly law: LawContext;
  readonly promised: CivilDate | undefined;
  /** Planned without the working days of offices and the sittings set. */
  readonly isBare: boolean;
  /** The address holds a supposition that cannot be read. */
  readonly isUnreadable: boolean;
  /** How the day is reckoned, to be changed. */
  readonly children?: ReactNode;
}

/** The day, whether it keeps the promise, what keeps it waiting, and what would stand in the way. */
export function Outcome({ dossier, plan, recorded, law, promised, isBare, isUnreadable, children }: OutcomeProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const unread = isUnreadable && <p role="status">{words.unreadable}</p>;
  if (plan.kind === 'blocked')
    return (
      <Blocked plan={plan} dossier={dossier} law={law}>
        {unread}
        {recorded?.kind === 'open' && <p>{words.supposedDay(formatDayRange(recorded.day, language))}</p>}
        {recorded && <UnheededSuppositions entries={plan.open.ignored} />}
        {children}
      </Blocked>
    );
  if (plan.kind !== 'open')
    return (
      <Card title={words.title}>
        <p className="plan-day">{words[plan.kind](formatDay(plan.day, language))}</p>
        {unread}
        {recorded && <p role="status">{words.tooLate}</p>}
      </Card>
    );
  return (
    <Card title={words.title} small={words.source}>
      <p className="plan-day" aria-live="polite">
        <strong>{formatDayRange(plan.day, language)}</strong>{' '}
        {promised && <AgainstPromise plan={plan} promised={promised} />}
      </p>
      {recorded?.kind === 'open' && <Moved before={recorded} after={plan} />}
      {unread}
      <UnheededSuppositions entries={plan.ignored} />
      {plan.acts.at(-1)?.because.kind === 'meeting' && <p className="hc-quiet">{words.nextSitting}</p>}
      <LongestWait plan={plan} />
      {!isExact(plan.day) && (
        <p className="hc-quiet">{words.bracket(formatDay(law.calendar.completeUntil, language))}</p>
      )}
      {plan.meetingsUntil && <p className="hc-quiet">{words.meetingsUntil(formatDay(plan.meetingsUntil, language))}</p>}
      {plan.discussAgain && <p className="hc-quiet">{DISCUSS_AGAIN[language]}</p>}
      {plan.suspended && <p className="hc-quiet">{words.suspended}</p>}
      <Obstacles plan={plan} law={law} />
      {children}
      <p className="hc-faint" style={{ marginTop: 8 }}>
        {isBare ? words.bareBound : words.lowerBound}
      </p>
    </Card>
  );
}

/** No day where none is lawful: the breaches that bar it, and that curing them comes first. */
function Blocked({
  plan,
  dossier,
  law,
  children,
}: { readonly plan: BlockedPlan; readonly children: ReactNode } & Pick<OutcomeProps, 'dossier' | 'law'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.title} small={words.source}>
      <p className="plan-day" aria-live="polite">
        <strong className="hc-loud">{blockedWords(plan)[language]}</strong>
      </p>
      <BarringList entries={plan.barring} dossier={dossier} law={law} />
      {children}
      <p className="hc-faint" style={{ marginTop: 8 }}>
        {words.blockedNote}
      </p>
    </Card>
  );
}

function AgainstPromise({ plan, promised }: { readonly plan: OpenPlan; readonly promised: CivilDate }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const late = daysBetween(promised, plan.day.earliest);
  const says = late > 0 ? words.late(late) : late < 0 ? words.onTime(-late) : words.sameDay;
  return (
    <span className="hc-quiet">
      {`${words.promised(formatDay(promised, language))} · `}
      <span className={late > 0 ? 'hc-loud' : ''}>{says}</span>
    </span>
  );
}

function Moved({ before, after }: { readonly before: OpenPlan; readonly after: OpenPlan }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const moved = daysBetween(before.day.earliest, after.day.earliest);
  const says = moved > 0 ? words.later(moved) : moved < 0 ? words.earlier(-moved) : words.same;
  return (
    <p>
      {`${words.supposedDay(formatDayRange(before.day, language))} · `}
      <b className={moved > 0 ? 'hc-loud' : ''}>{says}</b>
    </p>
  );
}

function LongestWait({ plan }: { readonly plan: OpenPlan }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const wait = longestWait(plan);
  if (wait?.act.because.kind !== 'follows' || !wait.act.because.least) return null;
  return (
    <p className="hc-quiet">
      {`${words.longestWait}${language === 'zh' ? '：' : ': '}${wait.words[language]} `}
      <ProvisionTags provisions={wait.act.because.least.sources} />
    </p>
  );
}

const SHOWN = 5;

function Obstacles({ plan, law }: { readonly plan: OpenPlan; readonly law: LawContext }) {
  const words = useStrings(strings);
  const { barring, warning } = obstaclesOf(plan, law);
  return (
    <div className="plan-obstacles">
      <p>
        <Light
          kind={barring.length > 0 ? 'breached' : 'satisfied'}
          label={barring.length > 0 ? words.infeasible(barring.length) : words.feasible}
        />
      </p>
      <Findings entries={barring} />
      {warning.length > 0 && (
        <details>
          <summary className="hc-quiet">{words.warnings(warning.length)}</summary>
          <Findings entries={warning} />
        </details>
      )}
    </div>
  );
}

function Findings({ entries }: { readonly entries: readonly RuleFinding[] }) {
  const words = useStrings(strings);
  const more = entries.slice(SHOWN);
  return (
    <>
      <ul>
        {entries.slice(0, SHOWN).map((entry) => (
          <FindingLine key={entry.rule.id} entry={entry} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary className="hc-quiet">{words.showMore(more.length)}</summary>
          <ul>
            {more.map((entry) => (
              <FindingLine key={entry.rule.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FindingLine({ entry }: { readonly entry: RuleFinding }) {
  const language = useLanguage();
  return (
    <li>
      <b>{notMet([entry.rule.title])[language]}</b> <ProvisionTags provisions={entry.rule.legalBasis.slice(0, 2)} />
      <span className="hc-quiet" style={{ display: 'block' }}>
        {explain(entry)?.[language]}
      </span>
    </li>
  );
}
