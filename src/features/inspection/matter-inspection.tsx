import { blockedWords, type DecisionPlan } from '@/core/deadlines';
import {
  brokenWords,
  type CheckResult,
  checks,
  dateOrder,
  inspect,
  lateEntries,
  lateEntryDays,
  type OrderCheck,
} from '@/core/inspection';
import { citation, evaluateAll, instruments, type LawContext, notMet, rulesOf } from '@/core/law';
import { confirmedBreaches, type Dossier, eventTitle, type RecordedEvent, standingBreaches } from '@/core/matter';
import { steps } from '@/core/procedure';
import { formatMonthDay, useLanguage, useStrings } from '@/i18n';
import { Card, download, Light, sampleAbout, toCsv } from '@/ui';
import { ConfirmedBreaches } from './confirmed-breaches';
import { EventLinks } from './event-links';
import { strings } from './strings';
import './inspection.css';

interface MatterInspectionProps {
  readonly dossier: Dossier;
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
  readonly plan: DecisionPlan;
}

/** One dossier as an inspector reads it: the nine checks, the order of the days, what was entered late. */
export function MatterInspection({ dossier, record, law, plan }: MatterInspectionProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const results = inspect(dossier, law);
  const orders = dateOrder(dossier);
  const late = lateEntries(record, law);
  const findings = evaluateAll(dossier.facts, law);
  const confirmed = confirmedBreaches(dossier, findings);
  const standing = standingBreaches(dossier, findings);
  const found = results.filter(({ outcome }) => outcome === 'found').length;
  const broken = orders.filter(({ kind }) => kind === 'broken').length;
  const unsaid = orders.filter(({ kind }) => kind === 'unsaid');
  const csv = () =>
    toCsv(
      [words.check, words.outcome, words.evidence, words.events],
      results.map(({ check, outcome, evidence }) => [
        checks[check].title[language],
        words.outcomes[outcome],
        evidence.map(({ says }) => says[language]).join(' '),
        [...new Set(evidence.flatMap(({ events }) => events))].join(' '),
      ]),
      sampleAbout(dossier.origin === 'sample', language),
    );
  return (
    <div className="inspection">
      {plan.kind === 'blocked' && (
        <Card title={<span className="hc-loud">{blockedWords(plan)[language]}</span>}>
          <ul>
            {plan.barring.map(({ rule }) => (
              <li key={rule.id}>
                {notMet([rule.title])[language]}{' '}
                <span className="hc-tag">{citation(rule.legalBasis[0])[language]}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <ConfirmedBreaches matterId={dossier.id} confirmed={confirmed} standing={standing} law={law} />
      <Card
        title={words.checks}
        small={
          <>
            {words.checksSmall(found, late.length, Math.max(0, ...late.map(({ days }) => days)))}{' '}
            <button
              type="button"
              className="hc-btn plain"
              onClick={() => download(`${dossier.id}-inspection.csv`, csv(), 'text/csv')}
            >
              {words.csv}
            </button>
          </>
        }
      >
        {results.map((result) => (
          <CheckRow key={result.check} matterId={dossier.id} result={result} />
        ))}
      </Card>
      <Card title={words.orders} small={words.ordersSmall(broken)}>
        <Orders matterId={dossier.id} orders={orders.filter(({ kind }) => kind === 'broken')} law={law} />
        <Orders matterId={dossier.id} orders={orders.filter(({ kind }) => kind === 'kept')} law={law} />
        {unsaid.length > 0 && (
          <details>
            <summary className="hc-quiet">{words.ordersUnsaid(unsaid.length)}</summary>
            <Orders matterId={dossier.id} orders={unsaid} law={law} />
          </details>
        )}
      </Card>
      <Card title={words.lateEntries} small={late.length > 0 ? words.lateCount(late.length) : undefined}>
        {late.length === 0 && <p className="hc-quiet">{words.noLate(lateEntryDays(law) ?? 0)}</p>}
        <ul>
          {late.map(({ recorded, days }) => (
            <li key={recorded.seq}>
              {words.lateEntry(eventTitle(recorded.type)[language], days)}{' '}
              <EventLinks matterId={dossier.id} events={[recorded.seq]} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

const outcomeLights = { good: 'satisfied', found: 'breached', open: 'unknown', away: 'stopped' } as const;

function CheckRow({ matterId, result }: { readonly matterId: string; readonly result: CheckResult }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { check, outcome, evidence } = result;
  return (
    <details className="inspect-row" open={outcome === 'found'}>
      <summary>
        <span>{checks[check].title[language]}</span>
        <Light kind={outcomeLights[outcome]} label={words.outcomes[outcome]} />
      </summary>
      <ul>
        {evidence.map(({ says, events }) => (
          <li key={says.en}>
            {says[language]} <EventLinks matterId={matterId} events={events} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Orders({
  matterId,
  orders,
  law,
}: {
  readonly matterId: string;
  readonly orders: readonly OrderCheck[];
  readonly law: LawContext;
}) {
  return (
    <ol>
      {orders.map((order) => (
        <OrderRow
          key={`${order.precedence.earlier} ${order.precedence.later}`}
          matterId={matterId}
          order={order}
          law={law}
        />
      ))}
    </ol>
  );
}

const orderLights = { kept: 'satisfied', broken: 'breached', unsaid: 'unknown' } as const;

function OrderRow({
  matterId,
  order,
  law,
}: {
  readonly matterId: string;
  readonly order: OrderCheck;
  readonly law: LawContext;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { precedence, kind } = order;
  const place = rulesOf(law).find(({ id }) => id === precedence.rule)?.legalBasis[0];
  return (
    <li className="inspect-row">
      <span className="order">
        <span>{words.before(steps[precedence.earlier].title[language], steps[precedence.later].title[language])}</span>
        <span className="hc-tag">
          {place ? `${instruments[place.instrument].short[language]} ${place.article}` : words.practice}
        </span>
        <Light kind={orderLights[kind]} label={words.orderKinds[kind]} />
      </span>
      {order.kind === 'unsaid' ? (
        <span className="hc-faint">
          {words.missing(order.missing.map((step) => steps[step].title[language]).join(words.join))}
        </span>
      ) : (
        <span className={order.kind === 'broken' ? 'hc-loud' : 'hc-faint'}>
          {order.kind === 'broken'
            ? brokenWords(order)[language]
            : `${formatMonthDay(order.earlier.day, language)} → ${formatMonthDay(order.later.day, language)}`}{' '}
          <EventLinks
            matterId={matterId}
            events={[order.earlier.seq, order.later.seq].filter((seq) => seq !== undefined)}
          />
        </span>
      )}
    </li>
  );
}
