import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ComponentType, lazy, type ReactNode, Suspense, useMemo } from 'react';
import { blockedWords } from '@/core/deadlines';
import { type CivilDate, daysBetween, isCivilDate } from '@/core/kernel';
import { type LawContext, profiles } from '@/core/law';
import { type Actor, dayOfEntry, foldDossier, type RecordedEvent } from '@/core/matter';
import { formatDay, formatDayRange, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary, Session } from '@/ports/matter-api';
import { MatterApiError, matterQueries, useServices } from '@/queries';
import { happeningsOf, type PlaceMatter } from '@/stage-view';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { actingAs } from './acting-as';
import { MatterActs } from './matter-acts';
import { type MatterTab, matterTabs, type PlaceTab } from './matter-tabs';
import { type MatterView, matterView } from './matter-view';
import { type ActForms, ProcedureTab } from './procedure-tab';
import { PapersTab, RecordTab } from './record-tab';
import { strings } from './strings';
import { useFrozenSummary, useMatterSummary } from './use-matter-summary';
import './matter.css';

const OptionsTab = lazy(() =>
  import('./tabs/options-tab').then(({ OptionsTab: component }) => ({ default: component })),
);
const OpinionsTab = lazy(() =>
  import('./tabs/opinions-tab').then(({ OpinionsTab: component }) => ({ default: component })),
);
const ExpertsTab = lazy(() =>
  import('./tabs/experts-tab').then(({ ExpertsTab: component }) => ({ default: component })),
);
const RiskTab = lazy(() => import('./tabs/risk-tab').then(({ RiskTab: component }) => ({ default: component })));

const isPlace = (tab: MatterTab, places: object): tab is PlaceTab => tab in places;

interface MatterScreenProps {
  readonly matterId: string;
  readonly tab: MatterTab;
  readonly act: string | undefined;
  /** Number of the event the record is opened at. */
  readonly event: number | undefined;
  /** Number of the event the brief is frozen at. */
  readonly at: number | undefined;
  /** Id of the rule whose requirement is asked for. */
  readonly need: string | undefined;
  readonly onAct: (act: string | undefined) => void;
  readonly forms: ActForms;
  /** The one-page brief, given by the roof: it is a feature of its own. */
  readonly brief: (view: MatterView, summary: MatterSummary, on: CivilDate, isFrozen: boolean) => ReactNode;
  /** The way to the decision, given by the roof too. */
  readonly schedule: (view: MatterView, law: LawContext, session: Session) => ReactNode;
  /** The places where stages are read, given by the roof. */
  readonly places: Readonly<Record<PlaceTab, ComponentType<{ readonly matter: PlaceMatter }>>>;
  /** What was relied on, given by the roof. */
  readonly evidence: (view: MatterView) => ReactNode;
  /** What a leader can do with the matter, and what waits for the person, given by the roof. */
  readonly bar: (view: MatterView, actor: Actor, today: CivilDate) => ReactNode;
  /** Questions, instructions and returns with their answers, given by the roof. */
  readonly letters: () => ReactNode;
  /** The dossier as an inspector reads it, given by the roof. */
  readonly inspection: (view: MatterView, law: LawContext, record: readonly RecordedEvent[]) => ReactNode;
}

const noMeetings: readonly CivilDate[] = [];

/** A matter: its head, its tabs, and in the procedure the acts that carry it on. */
export function MatterScreen({
  matterId,
  tab,
  act,
  event,
  at,
  need,
  onAct,
  forms,
  brief,
  schedule,
  places,
  evidence,
  bar,
  letters,
  inspection,
}: MatterScreenProps) {
  const words = useStrings(strings);
  const { matterApi, calendar, demo } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: record, error, refetch } = useQuery(matterQueries.record(matterApi, matterId));
  const law = useMemo<LawContext | undefined>(() => {
    if (!record || !session) return undefined;
    const dossier = foldDossier(matterId, record);
    return dossier && { profile: profiles[dossier.profileId], asOf: session.today, calendar };
  }, [matterId, record, session, calendar]);
  const view = useMemo(
    () => (record && session && law ? matterView(matterId, record, law, session.meetings) : undefined),
    [record, session, law, matterId],
  );

  /** The brief as it stood when an event was recorded: the record up to it, on that day. */
  const frozen = useMemo(() => {
    const last = at === undefined ? undefined : record?.[at - 1];
    if (!record || !last || !law || !session) return undefined;
    const on = dayOfEntry(last);
    const then = { ...law, asOf: on };
    const known = record.slice(0, at);
    const thenView = matterView(matterId, known, then, session.meetings);
    return thenView && { view: thenView, record: known, law: then, on };
  }, [record, law, session, matterId, at]);

  const live = useMemo(() => (view && record && law ? { view, record, law } : undefined), [view, record, law]);
  const meetings = session?.meetings ?? noMeetings;
  const summary = useMatterSummary(live, meetings);
  const frozenSummary = useFrozenSummary(frozen, meetings);

  if (error instanceof MatterApiError && error.failure.kind === 'not-found')
    return (
      <Card>
        <EmptyState
          title={words.notFound}
          action={
            <Link className="hc-btn" to="/catalogue">
              {words.toCatalogue}
            </Link>
          }
        >
          {words.notFoundBody}
        </EmptyState>
      </Card>
    );
  if (error)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!record || !law || !view || !session || !summary || (frozen && !frozenSummary))
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  const Place = isPlace(tab, places) ? places[tab] : undefined;
  return (
    <>
      <Head view={view} {...(frozen && frozenSummary ? { summary: frozenSummary } : { summary })} />
      {!frozen && bar(view, actingAs({ demo }, session.actor, view.dossier.facts), session.today)}
      <nav className="matter-tabs" aria-label={view.dossier.facts.title ?? ''}>
        {matterTabs.map((name) => (
          <Link
            key={name}
            to="/matters/$matterId"
            params={{ matterId }}
            search={{ tab: name }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={name === tab ? 'page' : undefined}
            ref={name === tab ? bringIntoView : undefined}
          >
            {words.tabs[name]}
          </Link>
        ))}
      </nav>
      <Suspense
        fallback={
          <Card>
            <Skeleton lines={6} />
          </Card>
        }
      >
        {tab === 'brief' &&
          (frozen && frozenSummary
            ? brief(frozen.view, frozenSummary, frozen.on, true)
            : brief(view, summary, session.today, false))}
        {tab === 'procedure' && (
          <MatterActs matterId={matterId} view={view} session={session} onRecorded={() => onAct(undefined)}>
            <ProcedureTab
              view={view}
              summary={summary}
              law={law}
              record={record}
              act={act}
              need={need}
              onAct={onAct}
              forms={forms}
            />
          </MatterActs>
        )}
        {tab === 'letters' && (
          <MatterActs matterId={matterId} view={view} session={session} onRecorded={() => onAct(undefined)}>
            {letters()}
          </MatterActs>
        )}
        {tab === 'schedule' && schedule(view, law, session)}
        {tab === 'options' && <OptionsTab facts={view.dossier.facts} summary={summary} />}
        {tab === 'opinions' && (
          <OpinionsTab
            dossier={view.dossier}
            actor={actingAs({ demo }, session.actor, view.dossier.facts)}
            summary={summary}
          />
        )}
        {tab === 'experts' && <ExpertsTab facts={view.dossier.facts} summary={summary} />}
        {tab === 'risk' && <RiskTab facts={view.dossier.facts} summary={summary} />}
        {Place && (
          <Place
            matter={{
              matterId,
              facts: view.dossier.facts,
              findings: view.findings,
              happenings: happeningsOf(record),
              rounds: view.dossier.rounds,
              law,
            }}
          />
        )}
        {tab === 'evidence' && evidence(view)}
        {tab === 'inspection' && inspection(view, law, record)}
        {tab === 'papers' && <PapersTab id={matterId} record={record} />}
        {tab === 'record' && (
          <MatterActs matterId={matterId} view={view} session={session} onRecorded={() => undefined}>
            <RecordTab id={matterId} record={record} event={event} />
          </MatterActs>
        )}
      </Suspense>
    </>
  );
}

/** On a phone the tabs run off to the right: the one that is open is brought into sight. */
const bringIntoView = (tab: HTMLAnchorElement | null) => {
  const row = tab?.parentElement;
  if (tab && row && row.scrollWidth > row.clientWidth) row.scrollLeft = tab.offsetLeft - row.offsetLeft - 24;
};

function Head({ view, summary }: { readonly view: MatterView; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { facts } = view.dossier;
  const units = [facts.leadUnit, ...(facts.coUnits ?? [])]
    .filter((unit) => unit !== undefined)
    .join(language === 'zh' ? '、' : ', ');
  const { plan } = view;
  const late =
    plan.kind === 'open' && facts.plannedBy && plan.day.earliest > facts.plannedBy
      ? daysBetween(facts.plannedBy, plan.day.earliest)
      : 0;
  return (
    <div className="matter-head">
      <div style={{ flex: '1 1 320px', minWidth: 0 }}>
        <h1>{facts.title}</h1>
        <p className="hc-quiet">
          {units ? words.undertaking(units) : words.noUnit}
          {facts.plannedBy && ` · ${words.promised(formatDay(facts.plannedBy, language))}`}
          {' · '}
          {plan.kind === 'blocked' ? (
            <Link
              className="hc-loud"
              to="/matters/$matterId"
              params={{ matterId: view.dossier.id }}
              search={{ tab: 'schedule' }}
            >
              <strong>{blockedWords(plan)[language]}</strong>
            </Link>
          ) : (
            <strong style={{ color: 'var(--hc-act)' }}>
              {plan.kind === 'open'
                ? words.earliest(formatDayRange(plan.day, language))
                : plan.kind === 'decided'
                  ? words.decided(formatDay(plan.day, language))
                  : words.ended(formatDay(plan.day, language))}
            </strong>
          )}
          {late > 0 && <span className="hc-loud">{` · ${words.later(late)}`}</span>}
        </p>
        {summary.breaches.length > 0 && (
          <p>
            <Link
              className="hc-loud"
              to="/matters/$matterId"
              params={{ matterId: view.dossier.id }}
              search={{ tab: 'inspection' }}
            >
              <strong>{`■ ${words.inBreach(summary.breaches.length)}`}</strong>
            </Link>
            <span className="hc-quiet">
              {words.colon}
              {summary.breaches.map(({ title }) => title[language]).join(words.listJoin)}
            </span>
          </p>
        )}
        {summary.sentBack && (
          <p className="hc-quiet">
            {`↩ ${words.sentBack[summary.sentBack.by](summary.sentBack.name, isCivilDate(summary.sentBack.on) ? formatDay(summary.sentBack.on, language) : summary.sentBack.on)}`}
          </p>
        )}
      </div>
      <div className="tags">
        {facts.matterClass && <span className="hc-tag">{words.classes[facts.matterClass]}</span>}
        {facts.catalogueYear !== undefined && (
          <span className="hc-tag">{words.catalogueYear(facts.catalogueYear)}</span>
        )}
        {typeof facts.catalogueHearingFlag === 'boolean' && (
          <span className="hc-tag">{facts.catalogueHearingFlag ? words.hearingListed : words.noHearingListed}</span>
        )}
        {facts.catalogueSource && <span className="hc-tag">{words.imported(facts.catalogueSource)}</span>}
      </div>
    </div>
  );
}
