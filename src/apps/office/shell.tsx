import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { type RoleId, roleWords } from '@/core/matter';
import { formatDay, formatMonthDay, formatWeekday, useLanguage, useLanguageStore, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { SampleCityMark, SamplePrintLine } from '@/ui';
import { isLeader, menuOf } from './menu';
import { MenuLink } from './menu-link';
import { strings } from './strings';

const DemoNotices = lazy(() => import('./demo-notices').then(({ DemoNotices }) => ({ default: DemoNotices })));
const Palette = lazy(() => import('./palette').then(({ Palette }) => ({ default: Palette })));

/** The frame of every screen but the wall, which fills the window by itself. */
export function Shell() {
  const isWall = useLocation({ select: ({ pathname }) => pathname === '/wall' });
  return isWall ? <Outlet /> : <Frame />;
}

/** Navigation, search, date, language, theme, and in the demo who one is. */
function Frame() {
  const words = useStrings(strings);
  const { matterApi, demo } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
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
            {words.brand} <small>{session ? words.city : ''}</small>
          </div>
          {menuOf(session?.actor.role).map((page) => (
            <MenuLink key={page} page={page} />
          ))}
          <p className="foot">
            {words.law}
            <br />
            {words.verified('2026-11-20')}
          </p>
        </nav>
        <div style={{ minWidth: 0 }}>
          <TopBar showsSample={showsSample} />
          <main id="content" tabIndex={-1} style={{ outline: 'none' }}>
            {showsSample && <SamplePrintLine />}
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
          <span aria-hidden="true">◉</span>
          {home === '/' ? words.today : words.work}
        </Link>
        <Link to="/catalogue">
          <span aria-hidden="true">▤</span>
          {words.matters}
        </Link>
        <Link to="/evidence">
          <span aria-hidden="true">◔</span>
          {words.data}
        </Link>
        <Link to="/settings">
          <span aria-hidden="true">☰</span>
          {words.more}
        </Link>
      </nav>
    </>
  );
}

function TopBar({ showsSample }: { readonly showsSample: boolean }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const setLanguage = useLanguageStore((state) => state.setLanguage);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const { matterApi, demo } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const queries = useQueryClient();
  const [palette, setPalette] = useState(0);
  const [sampling, setSampling] = useState('');
  const [role, setRole] = useState(demo?.role);

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
      <button type="button" className="q" onClick={() => setPalette((count) => count + 1)}>
        <span>{words.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {showsSample && <SampleCityMark />}
      <span className="sp" />
      {session && demo && (
        <label className="hc-quiet">
          <span className="hc-sr">{words.clock}</span>
          <input
            type="date"
            value={sampling || session.today}
            title={`${formatDay(session.today, language)} ${formatWeekday(session.today, language)}`}
            onChange={(event) => {
              const day = event.currentTarget.value;
              setSampling(day);
              if (isCivilDate(day))
                void demo
                  .setToday(day)
                  .then(() => queries.invalidateQueries())
                  .then(() => setSampling(''));
            }}
          />
        </label>
      )}
      {session && !demo && (
        <span className="hc-quiet">{`${formatMonthDay(session.today, language)} ${formatWeekday(session.today, language)}`}</span>
      )}
      {session && demo && (
        <label className="hc-quiet">
          <span className="hc-sr">{words.role}</span>
          <select
            value={role}
            onChange={(event) => {
              const next = event.currentTarget.value as RoleId; // the options below are role ids
              demo.setRole(next);
              setRole(next);
              void queries.invalidateQueries();
            }}
          >
            {demo.roles.map((role) => (
              <option key={role} value={role}>
                {roleWords[role][language]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="hc-btn plain"
        aria-label={words.languageLabel}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.language}
      </button>
      <button
        type="button"
        className="hc-btn plain"
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {scheme === 'dark' ? words.light : words.dark}
      </button>
      {palette > 0 && (
        <Suspense fallback={null}>
          <Palette asked={palette} />
        </Suspense>
      )}
    </header>
  );
}
