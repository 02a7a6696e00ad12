import { Link } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { Actor, RecordedEvent } from '@/core/matter';
import { PapersAtHand } from '@/forms';
import { useStrings } from '@/i18n';
import type { MatterSummary, Session } from '@/ports/matter-api';
import { Letterhead, type PlaceMatter, stageEventsOf } from '@/stage-view';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { MatterActs } from './matter-acts';
import { MatterHead } from './matter-head';
import { MatterTabBar } from './matter-tab-bar';
import { isPlaceTab, type MatterTab, type PlaceTab } from './matter-tabs';
import type { MatterView } from './matter-view';
import { PapersTab } from './papers/papers-tab';
import { type ActForms, ProcedureTab } from './procedure-tab';
import { RecordTab } from './record-tab';
import { strings } from './strings';
import { type MatterToday, useMatter } from './use-matter';
import './matter.css';

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

/** A matter: its head, its tabs, and in the procedure the acts that carry it on. */
export function MatterScreen(props: MatterScreenProps) {
  const words = useStrings(strings);
  const state = useMatter(props.matterId, props.at);
  if (state.kind === 'not-found')
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
  if (state.kind === 'failed')
    return (
      <Card>
        <FailedState what={words.failed} retry={state.retry} />
      </Card>
    );
  if (state.kind === 'loading') return <Loading lines={8} />;
  const { matter } = state;
  const { view, frozen } = matter;
  return (
    <>
      <MatterHead {...(frozen ?? matter)} />
      {!frozen && props.bar(view, matter.actor, matter.session.today)}
      <MatterTabBar matterId={props.matterId} title={view.dossier.facts.title ?? ''} tab={props.tab} />
      {props.tab !== 'brief' && (
        <Letterhead facts={view.dossier.facts} on={matter.session.today} part={words.tabs[props.tab]} />
      )}
      <Suspense fallback={<Loading lines={6} />}>
        <TabContent {...props} matter={matter} />
      </Suspense>
    </>
  );
}

const Loading = ({ lines }: { readonly lines: number }) => (
  <Card>
    <Skeleton lines={lines} />
  </Card>
);

function TabContent({ matter, ...props }: MatterScreenProps & { readonly matter: MatterToday }) {
  const { matterId, tab, act, need, onAct } = props;
  const { view, summary, record, law, session, frozen } = matter;
  const acts = (onRecorded: () => void, children: ReactNode) => (
    <MatterActs matterId={matterId} view={view} session={session} onRecorded={onRecorded}>
      {children}
    </MatterActs>
  );
  const closeForm = () => onAct(undefined);
  if (isPlaceTab(tab)) {
    const PlaceOfStage = props.places[tab];
    return <PlaceOfStage matter={placeMatter(matter)} />;
  }
  switch (tab) {
    case 'brief':
      return frozen
        ? props.brief(frozen.view, frozen.summary, frozen.on, true)
        : props.brief(view, summary, session.today, false);
    case 'procedure':
      return acts(
        closeForm,
        <ProcedureTab
          view={view}
          summary={summary}
          law={law}
          record={record}
          act={act}
          need={need}
          onAct={onAct}
          forms={props.forms}
        />,
      );
    case 'letters':
      return acts(closeForm, props.letters());
    case 'schedule':
      return props.schedule(view, law, session);
    case 'evidence':
      return props.evidence(view);
    case 'inspection':
      return props.inspection(view, law, record);
    case 'papers':
      return (
        <div className="matter-papers">
          {!frozen && acts(() => undefined, <PapersAtHand />)}
          <PapersTab id={matterId} record={record} />
        </div>
      );
    case 'record':
      return acts(
        () => undefined,
        <RecordTab id={matterId} record={record} event={props.event} today={session.today} />,
      );
  }
}

/** What a place is told of the matter. */
const placeMatter = ({ view, record, law, summary, actor }: MatterToday): PlaceMatter => ({
  matterId: view.dossier.id,
  dossier: view.dossier,
  facts: view.dossier.facts,
  findings: view.findings,
  happenings: stageEventsOf(record),
  rounds: view.dossier.rounds,
  law,
  summary,
  actor,
});
