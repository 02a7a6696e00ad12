import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { isLeader } from '@/core/matter';
import { formatMonthDay, formatWeekday, useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { HostNotice, part, SampleCityMark, SamplePrintLine, setExportDay, TextLimits } from '@/ui';
import { FrameChoices } from './navigation/frame-choices';
import { Icon } from './navigation/icon';
import { menuOf } from './navigation/menu';
import { MenuGroups } from './navigation/menu-groups';
import { strings } from './strings';

const DemoNotices = part(() => import('./demo-notices'), 'DemoNotices', { isQuiet: true });
const PageTitle = part(() => import('./page-title'), 'PageTitle', { isQuiet: true });
const LawChecked = part(() => import('./law-checked'), 'LawChecked', { isQuiet: true });
const Bell = part(() => import('./navigation/bell'), 'Bell', { isQuiet: true });
const Palette = part(() => import('./palette'), 'Palette');

/** The frame of every screen but the wall, which fills the window by itself. */
export function Shell() {
  const isWall = useLocation({ select: ({ pathname }) => pathname === '/wall' });
  return (
    <>
      {isWall ? <Outlet /> : <Frame />}
      <Suspense fallback={null}>
        <PageTitle />
      </Suspense>
    </>
  );
}

/** Navigation, search, and what is chosen for all pages. */
function Frame() {
  const words = useStrings(strings);
  const { matterApi, demo } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  useEffect(() => setExportDay(session?.today), [session?.today]);
  const home = session && !isLeader(session.actor.role) ? '/work' : '/';
  // In the demo everything stands in the sample city; elsewhere a sample may have been brought along.
  const showsSample = demo !== null || (matters?.some(({ origin }) => origin === 'sample') ?? false);
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <div className="app">
        <nav aria-label={words.nav}>
          <div className="brand">
            {words.brand} <small>{session?.city}</small>
          </div>
          <MenuGroups pages={menuOf(session?.actor.role)} />
          <p className="foot">
            {session && (
              <Suspense fallback={null}>
                <LawChecked profileId={session.profileId} isDemo={demo !== null} />
              </Suspense>
            )}
          </p>
        </nav>
        <div style={{ minWidth: 0 }}>
          <TopBar showsSample={showsSample} />
          <main id="content" tabIndex={-1} style={{ outline: 'none' }}>
            {showsSample && <SamplePrintLine />}
            <Suspense fallback={null}>
              <HostNotice />
              <TextLimits />
            </Suspense>
            {demo && (
              <Suspense fallback={null}>
                <DemoNotices demo={demo} />
              </Suspense>
            )}
            <Outlet />
          </main>
        </div>
      </div>
      <nav className="bottom" aria-label={words.nav}>
        <Link to={home}>
          <Icon name={home === '/' ? 'cockpit' : 'work'} />
          {home === '/' ? words.today : words.work}
        </Link>
        <Link to="/catalogue">
          <Icon name="catalogue" />
          {words.matters}
        </Link>
        <Link to="/evidence">
          <Icon name="evidence" />
          {words.data}
        </Link>
        <Link to="/more">
          <Icon name="more" />
          {words.more}
        </Link>
      </nav>
    </>
  );
}

function TopBar({ showsSample }: { readonly showsSample: boolean }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const [palette, setPalette] = useState(0);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setPalette((count) => count + 1);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <header className="top">
      <span className="brand">{words.brand}</span>
      <button type="button" className="q" aria-label={words.search} onClick={() => setPalette((count) => count + 1)}>
        <Icon name="search" />
        <span>{words.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {showsSample && <SampleCityMark />}
      <span className="sp" />
      {session && (
        <span className="hc-quiet day">{`${formatMonthDay(session.today, language)} ${formatWeekday(session.today, language)}`}</span>
      )}
      <Suspense fallback={null}>
        <Bell />
      </Suspense>
      <div className="choices">
        <FrameChoices />
      </div>
      {palette > 0 && (
        <Suspense fallback={null}>
          <Palette asked={palette} />
        </Suspense>
      )}
    </header>
  );
}
