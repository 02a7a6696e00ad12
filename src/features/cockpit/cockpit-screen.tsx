import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { LightLevel } from '@/analysis/alerts';
import { useLanguage, useStrings } from '@/i18n';
import {
  datasetsOf,
  isPortfolioTile,
  oldestData,
  type PortfolioScope,
  tileSpec,
  toggled,
  useAlertRules,
  useAskedOfLeader,
} from '@/panels/portfolio';
import type { MatterSummary, Session } from '@/ports/matter-api';
import { maySetLights } from '@/ports/workspace';
import { dataQueries, matterQueries, savedItemsOf, useServices } from '@/queries';
import { headlineOf } from '@/read-models';
import { Card, EmptyState, FailedState, Light, part, Skeleton } from '@/ui';
import { BigFigure } from './big-figure';
import { baseOf, builtIn, type CockpitSearch, searchOf, sharedSearch, stateOf } from './cockpit-state';
import { CockpitStatement } from './cockpit-statement';
import { FilterBar } from './filter-bar';
import { strings } from './strings';
import { tileTitle } from './tile-title';
import './cockpit.css';

const WaitingTile = part(() => import('./waiting'), 'WaitingTile');
const PortfolioTile = part(() => import('./boards'), 'PortfolioTile');
const ExplainPanel = part(() => import('./explain-panel'), 'ExplainPanel');
const ViewsPanel = part(() => import('./views-panel'), 'ViewsPanel');

interface CockpitProps {
  readonly search: CockpitSearch;
  /** Goes to another address of the cockpit; a step back returns to this one. */
  readonly onSearch: (search: CockpitSearch) => void;
  /** The full address of a state, to be shared. */
  readonly linkTo: (search: CockpitSearch) => string;
}

let isMarked = false;

/** Once in the life of the page, for the browser keeps every mark: a cockpit left open gets new numbers for weeks. */
function markFirst(): void {
  if (isMarked) return;
  isMarked = true;
  performance.mark('first-number');
}

/** The leader's home: one sentence, three figures, what waits for a decision, then the tiles of the view. Numbers come before any chart code. */
export function CockpitScreen(props: CockpitProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters, error, refetch, dataUpdatedAt } = useQuery(matterQueries.matters(matterApi));
  useEffect(() => {
    if (matters) markFirst();
  }, [matters]);
  if (error && !matters)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!matters || !session)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  if (matters.length === 0)
    return (
      <Card>
        <EmptyState
          title={words.empty}
          action={
            <Link to="/catalogue/import" className="hc-btn primary">
              {words.importing}
            </Link>
          }
        >
          {words.emptyBody}
        </EmptyState>
      </Card>
    );
  return (
    <>
      {error && (
        <p className="hc-quiet" role="status">
          {words.stillOld}{' '}
          <button type="button" className="hc-btn plain" onClick={() => void refetch()}>
            {words.retry}
          </button>
        </p>
      )}
      <Cockpit {...props} session={session} matters={matters} fetchedAt={new Date(dataUpdatedAt).toISOString()} />
    </>
  );
}

function Cockpit({
  search,
  onSearch,
  linkTo,
  session,
  matters,
  fetchedAt,
}: CockpitProps & {
  readonly session: Session;
  readonly matters: readonly MatterSummary[];
  readonly fetchedAt: string;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { documents, data: registry } = useServices();
  const rules = useAlertRules();
  const { data: views } = useQuery(savedItemsOf(documents, 'views'));
  const { data: datasets } = useQuery(dataQueries.datasets(registry, 'city'));
  const [arranging, setArranging] = useState(false);
  const [copied, setCopied] = useState('');
  const { actor, today } = session;
  const base = useMemo(() => baseOf(search, views ?? [], actor.role, actor.id), [search, views, actor]);
  const state = useMemo(() => stateOf(search, base), [search, base]);
  const headline = useMemo(() => headlineOf(matters, today), [matters, today]);
  const shown = useMemo(() => datasetsOf(state.tiles), [state.tiles]);
  const oldest = useMemo(() => oldestData(datasets ?? [], shown, today), [datasets, shown, today]);
  const copyLink = () => {
    const link = linkTo(sharedSearch(state));
    navigator.clipboard?.writeText(link).then(
      () => setCopied(words.copied),
      () => setCopied(words.notCopied(link)),
    ) ?? setCopied(words.notCopied(link));
  };
  const scope: PortfolioScope = {
    matters,
    filter: state.filter,
    today,
    rules,
    datasets: shown,
    fetchedAt,
    onFilter: (filter) => onSearch(searchOf({ ...state, filter }, base, search)),
    onExplain: (tile) => onSearch({ ...search, x: tile }),
    onCopyLink: copyLink,
  };
  // To a leader what is on the own work list; to others what waits for a leader.
  const { isLeader, asked, failed } = useAskedOfLeader();
  const { x: explained, ...rest } = search;
  const { figures } = headline;
  const pick = (...lights: readonly LightLevel[]) => scope.onFilter(toggled(state.filter, 'light', lights));
  const isLight = (light: LightLevel) => state.filter.light?.includes(light) ?? false;
  return (
    <>
      {isLeader && !asked && !failed ? (
        <Card>
          <Skeleton lines={2} />
        </Card>
      ) : (
        <CockpitStatement
          headline={headline}
          asked={isLeader ? asked : undefined}
          today={today}
          oldest={oldest}
          shown={shown}
          actions={
            <>
              <button type="button" className="hc-btn" onClick={() => setArranging(true)}>
                {base.view ? words.viewOf(base.view.body.name) : words.views}
              </button>
              <button type="button" className="hc-btn" onClick={copyLink}>
                {words.copy}
              </button>
              <Link to="/wall" className="hc-btn">
                {words.wall}
              </Link>
            </>
          }
        />
      )}
      <p role="status" className="hc-quiet">
        {copied}
      </p>
      <section className="cockpit-figures" aria-label={words.figures}>
        <BigFigure
          figure={figures.active}
          label={words.active}
          isOn={!state.filter.light}
          onClick={() => scope.onFilter({})}
        />
        <BigFigure
          figure={figures.due}
          kind="due"
          label={<Light kind="due" label={words.due} />}
          isOn={isLight('watch') || isLight('warning')}
          onClick={() => pick('watch', 'warning')}
        />
        <BigFigure
          figure={figures.overdue}
          kind="overdue"
          label={<Light kind="overdue" label={words.overdue} />}
          isOn={isLight('alarm')}
          onClick={() => pick('alarm')}
        />
        {figures.breached.value ? (
          <BigFigure
            figure={figures.breached}
            kind="overdue"
            label={<Light kind="breached" label={words.breached} />}
            isOn={isLight('alarm')}
            onClick={() => pick('alarm')}
          />
        ) : null}
      </section>
      <FilterBar scope={scope} />
      <section className="cockpit" aria-label={words.tiles}>
        {state.tiles.length === 0 && (
          <Card className="span-12">
            <EmptyState title={words.noTiles} />
          </Card>
        )}
        {state.tiles.map((id) => (
          <div
            key={id}
            className={`cell span-${isPortfolioTile(id) ? tileSpec(id).span : 4} tile-${id.replaceAll('.', '-')}`}
          >
            <Suspense
              fallback={
                <Card
                  title={tileTitle(id, language)}
                  className={`coming ${isPortfolioTile(id) ? 'picture' : 'figure'}`}
                >
                  <Skeleton lines={isPortfolioTile(id) ? 7 : 3} />
                </Card>
              }
            >
              {id === 'waiting' ? <WaitingTile scope={scope} /> : <PortfolioTile id={id} scope={scope} />}
            </Suspense>
          </div>
        ))}
      </section>
      <Suspense fallback={null}>
        {explained && (
          <ExplainPanel
            key={explained}
            id={explained}
            scope={scope}
            mayChange={maySetLights(actor)}
            onClose={() => onSearch(rest)}
          />
        )}
        {arranging && (
          <ViewsPanel
            session={session}
            views={views ?? []}
            open={base.view}
            state={state}
            onTiles={(tiles) => onSearch(searchOf({ ...state, tiles }, base, search))}
            onApply={(id) => onSearch(id === undefined ? builtIn : { v: id })}
            onClose={() => setArranging(false)}
          />
        )}
      </Suspense>
    </>
  );
}
