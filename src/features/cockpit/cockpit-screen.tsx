import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, formatMonthDay, formatShare, type Language, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/desk';
import { deskQueries, useServices } from '@/services';
import { Card, EmptyState, FailedState, Light, SampleMark, Skeleton, Statement } from '@/ui';
import { type CockpitFilter, cockpitView } from './cockpit-view';
import { strings } from './strings';
import './cockpit.css';

const Boards = lazy(() => import('./boards').then(({ Boards: component }) => ({ default: component })));

interface CockpitProps {
  readonly filter: CockpitFilter;
  readonly onFilter: (filter: CockpitFilter) => void;
  readonly onOpen: (matterId: string) => void;
}

const dayText = (day: string | null, language: Language, short = true): string =>
  isCivilDate(day) ? (short ? formatMonthDay(day, language) : formatDay(day, language)) : '—';

/** The leader's home: one sentence, what waits for a decision, then the pictures. Numbers come before any chart code. */
export function CockpitScreen({ filter, onFilter, onOpen }: CockpitProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { desk } = useServices();
  const { data: session } = useQuery(deskQueries.session(desk));
  const { data: matters, error, refetch } = useQuery(deskQueries.matters(desk));
  useEffect(() => {
    if (matters) performance.mark('first-number');
  }, [matters]);
  if (error)
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
  const view = cockpitView(matters, filter, language === 'zh-CN' ? 'zh' : 'en');
  const { next } = view;
  const filtered = filter.stage ?? filter.light;
  return (
    <>
      <Statement
        sub={words.sub(view.active, view.normal, view.due, view.late, dayText(session.today, language, false))}
      >
        {view.waiting.length > 0 ? words.waiting(view.waiting.length) : words.nothing}
        {language === 'zh-CN' ? '，' : ', '}
        {view.late > 0 ? <em>{words.late(view.late)}</em> : words.noneLate}
        {next?.earliest.day
          ? words.next(next.title, dayText(next.earliest.day, language))
          : language === 'zh-CN'
            ? '。'
            : '.'}
      </Statement>
      <div className="tiles">
        <Tile figure={view.active} label={words.active} on={!filter.light} onClick={() => onFilter({})} />
        <Tile
          figure={view.due}
          label={<Light kind="due" label={words.due} />}
          on={filter.light === 'due'}
          onClick={() => onFilter({ ...filter, light: 'due' })}
          kind="due"
        />
        <Tile
          figure={view.late}
          label={<Light kind="overdue" label={words.overdue} />}
          on={filter.light === 'overdue'}
          onClick={() => onFilter({ ...filter, light: 'overdue' })}
          kind="overdue"
        />
      </div>
      {filtered && (
        <p className="hc-quiet" style={{ marginBottom: 12 }}>
          <button type="button" className="hc-btn" onClick={() => onFilter({})}>
            {words.clear}
          </button>
        </p>
      )}
      <div className="cockpit">
        <div className="boards">
          <Suspense
            fallback={
              <Card title={words.timeline}>
                <Skeleton lines={9} />
              </Card>
            }
          >
            <Boards view={view} today={session.today} onFilter={onFilter} onOpen={onOpen} />
          </Suspense>
        </div>
        <Card className="waiting" title={words.waitingFor} small={words.byEarliest}>
          {view.waiting.length === 0 && <EmptyState title={words.none}>{words.noneBody}</EmptyState>}
          {view.waiting.map((matter) => (
            <Waiting key={matter.id} matter={matter} />
          ))}
        </Card>
      </div>
    </>
  );
}

function Tile({
  figure,
  label,
  on,
  onClick,
  kind = '',
}: {
  readonly figure: number;
  readonly label: React.ReactNode;
  readonly on: boolean;
  readonly onClick: () => void;
  readonly kind?: string;
}) {
  return (
    <button type="button" className={`hc-card tile ${figure > 0 ? kind : ''}`} aria-pressed={on} onClick={onClick}>
      <b>{figure}</b>
      <span>{label}</span>
    </button>
  );
}

function Waiting({ matter }: { readonly matter: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const { opinions, experts, options } = matter;
  return (
    <article className="wait">
      <header>
        <h3>
          <Link to="/matters/$matterId" params={{ matterId: matter.id }}>
            {matter.title}
          </Link>
        </h3>
        {matter.light === 'overdue' || matter.light === 'due' ? (
          <Light kind={matter.light} />
        ) : (
          <Light
            kind="normal"
            label={matter.barriers.length === 0 ? words.ready : words.missing(matter.barriers.length)}
          />
        )}
      </header>
      <p className="hc-quiet">
        <strong>{matter.awaits && words.awaits[matter.awaits]}</strong>
        {` · ${words.earliest(dayText(matter.earliest.day, language))}`} {matter.origin === 'sample' && <SampleMark />}
      </p>
      {options?.leader && (
        <p className="hc-quiet">{words.option(options.leader, Math.round((options.robustShare ?? 0) * 100))}</p>
      )}
      {opinions && (
        <p className="hc-quiet">
          {words.opinions(
            formatCount(opinions.rows, language),
            opinions.answeredShare === null ? '—' : formatShare(opinions.answeredShare, language),
          )}
        </p>
      )}
      {experts && (
        <p className="hc-quiet">
          {words.experts(
            experts.count,
            experts.agreementW === null ? words.wInvalid : experts.agreementW.toFixed(2),
            experts.dissent,
          )}
        </p>
      )}
      {matter.barriers.slice(0, 2).map(({ rule, title }) => (
        <p key={rule} className="hc-faint">{`◇ ${title[tongue]}（${rule}）`}</p>
      ))}
      <Link to="/matters/$matterId" params={{ matterId: matter.id }} className="hc-btn">
        {words.brief}
      </Link>
    </article>
  );
}
