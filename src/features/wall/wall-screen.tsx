import { MantineProvider } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay, formatWeekday, useLanguage, useStrings } from '@/i18n';
import { type PortfolioScope, useAlertRules } from '@/panels/portfolio';
import { matterQueries, useServices } from '@/queries';
import { EmptyState, FailedState, SampleCityMark, Skeleton, theme, useMedia } from '@/ui';
import { Controls } from './controls';
import { FittedPage } from './fitted-page';
import { strings } from './strings';
import { useRotation } from './use-rotation';
import { useScreenAwake } from './use-screen-awake';
import { useStage } from './use-stage';
import { WallPage } from './wall-page';
import { wallPages } from './wall-pages';
import './wall.css';

/** What the address says of the wall: seconds a page stands, and the pages shown, in their order. */
interface WallSearch {
  readonly every?: number;
  readonly pages?: string;
}

interface WallProps {
  readonly search: WallSearch;
  /** Leaves the wall for the rule and the source of a tile. */
  readonly onExplain: (tile: string) => void;
}

const EVERY_S = 20;
const REFRESH_MS = 60_000;
const nowhere = () => undefined;

/**
 * The meeting room's wall: page after page, dark, readable at six metres, no mouse and no permission needed. Data are asked again
 * every minute; when that fails the former stay, marked with their time.
 */
export function WallScreen(props: WallProps) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const isSmall = useMedia('(max-width: 767px)');
  if (isSmall) return <TooSmall />;
  return (
    <div ref={setRoot} className="wall">
      {root && (
        <MantineProvider
          theme={theme}
          forceColorScheme="dark"
          getRootElement={() => root}
          cssVariablesSelector=".wall"
          deduplicateCssVariables={false}
        >
          <Wall {...props} />
        </MantineProvider>
      )}
    </div>
  );
}

/** What a phone shows instead. */
function TooSmall() {
  const words = useStrings(strings);
  return (
    <main>
      <EmptyState
        title={words.tooSmall}
        action={
          <Link to="/" search={{ v: '-' }} className="hc-btn primary">
            {words.toCockpit}
          </Link>
        }
      >
        {words.tooSmallBody}
      </EmptyState>
    </main>
  );
}

function Wall({ search, onExplain }: WallProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const stage = useStage();
  useScreenAwake();
  const rules = useAlertRules();
  const { data: session } = useQuery({ ...matterQueries.session(matterApi), refetchInterval: REFRESH_MS });
  const {
    data: matters,
    error,
    dataUpdatedAt,
  } = useQuery({
    ...matterQueries.matters(matterApi),
    refetchInterval: REFRESH_MS,
    refetchIntervalInBackground: true,
  });
  const pages = wallPages(search.pages);
  const rotation = useRotation(pages.length, search.every ?? EVERY_S);
  const page = pages[rotation.index] ?? 'today';
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Asia/Shanghai',
  }).format(dataUpdatedAt);
  const scope: PortfolioScope | undefined = matters &&
    session && {
      matters,
      filter: {},
      today: session.today,
      rules,
      datasets: [],
      fetchedAt: new Date(dataUpdatedAt).toISOString(),
      onFilter: nowhere,
      onExplain,
    };
  return (
    <div
      className="stage"
      style={{ width: stage.width, height: stage.height, transform: `translate(-50%, -50%) scale(${stage.scale})` }}
    >
      <header>
        <strong>{words.brand}</strong>
        <span>{words.pages[page]}</span>
        {matters?.some(({ origin }) => origin === 'sample') && <SampleCityMark />}
        <span className="end">
          {session && words.date(formatDay(session.today, language), formatWeekday(session.today, language))}
        </span>
      </header>
      <main id="content" tabIndex={-1} aria-label={words.pages[page]}>
        {scope ? (
          <FittedPage key={page}>
            <WallPage page={page} scope={scope} />
          </FittedPage>
        ) : error ? (
          <FailedState what={words.failed} />
        ) : (
          <Skeleton lines={8} />
        )}
      </main>
      <footer>
        <ol aria-hidden="true">
          {pages.map((name, index) => (
            <li key={name} className={index === rotation.index ? 'on' : ''} />
          ))}
        </ol>
        <span className="hc-sr" role="status">
          {words.position(rotation.index + 1, pages.length, words.pages[page])}
        </span>
        {matters && <span className={error ? 'hc-loud' : ''}>{error ? words.stale(time) : words.fetched(time)}</span>}
        <span className="end">
          <Controls rotation={rotation} count={pages.length} />
          <Link to="/" search={{ v: '-' }} className="hc-btn plain">
            {words.leave}
          </Link>
        </span>
      </footer>
    </div>
  );
}
