import { lazy, Suspense, use, useEffect, useRef } from 'react';
import { languageTag, useLanguage, useLanguageStore, useStrings } from '@/i18n';
import type { startOpen } from '@/wiring/browser/start-open';
import { InPlaceOfFirst } from './in-place-of-first';
import { ListPage } from './list-page';
import { NoticePage } from './notice-page';
import { routeOf, useHash } from './route';
import { SchemeButton } from './scheme-button';
import { Waiting } from './states';
import { strings } from './strings';

const FollowPage = lazy(async () => ({ default: (await import('./follow-page')).FollowPage }));
const ExpertPage = lazy(async () => ({ default: (await import('./expert')).ExpertPage }));

type Starting = ReturnType<typeof startOpen>;

/** The public site: a header, one page, a footer; no session. */
export function OpenApp({ starting }: { readonly starting: Starting }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const setLanguage = useLanguageStore((state) => state.setLanguage);
  const route = routeOf(useHash());
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  return (
    <>
      <button type="button" className="open-skip hc-no-print" onClick={skip}>
        {words.skip}
      </button>
      <header className="open-head">
        <a className="open-name" href="#/">
          {words.site}
        </a>
        <nav className="hc-no-print" aria-label={words.menu}>
          <a href="#/" aria-current={route.page === 'list' ? 'page' : undefined}>
            {words.consultations}
          </a>
          <a href="#/follow" aria-current={route.page === 'follow' ? 'page' : undefined}>
            {words.follow}
          </a>
        </nav>
        <div className="open-tools hc-no-print">
          <button
            type="button"
            className="hc-btn"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {words.otherLanguage}
          </button>
          <SchemeButton />
        </div>
      </header>
      <main id="main" className="open-main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Page starting={starting} />
        </Suspense>
      </main>
      <footer className="open-foot">
        {words.foot}{' '}
        <Suspense>
          <CheckpointsLink starting={starting} />
        </Suspense>
      </footer>
    </>
  );
}

/** What anybody may keep of the tree over all records; the demo has none. */
function CheckpointsLink({ starting }: { readonly starting: Starting }) {
  const words = useStrings(strings);
  const { isDemo, base } = use(starting);
  if (isDemo) return null;
  return (
    <a className="hc-no-print" href={new URL('api/open/record', base).href} download="record-checkpoints.json">
      {words.checkpoints}
    </a>
  );
}

const skip = () => document.getElementById('main')?.focus();

function Page({ starting }: { readonly starting: Starting }) {
  const { api, isDemo, base, send } = use(starting);
  const hash = useHash();
  const route = routeOf(hash);
  const first = useRef(hash);
  useEffect(() => {
    if (first.current === hash) return;
    first.current = hash;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [hash]);
  switch (route.page) {
    case 'list':
      return <ListPage api={api} />;
    case 'notice':
      return <NoticePage key={route.id} api={api} id={route.id} isDemo={isDemo} />;
    case 'follow':
      return <FollowPage api={api} />;
    case 'expert':
      return (
        <>
          <InPlaceOfFirst />
          <ExpertPage key={route.code} code={route.code} base={base} send={send} isDemo={isDemo} />
        </>
      );
  }
}
