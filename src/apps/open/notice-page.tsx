import { lazy, Suspense, useCallback, useState } from 'react';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenApi, OpenNotice } from '@/ports/open-api';
import { ExplanationCard } from './explanation-card';
import { HearingCard } from './hearing-card';
import { InPlaceOfFirst } from './in-place-of-first';
import { StateTag } from './list-page';
import { Failed, Waiting } from './states';
import { strings } from './strings';
import { useAsked } from './use-asked';
import { usePageName } from './use-page-name';

// The draft is read first: what it takes to write comes after it.
const CommentForm = lazy(async () => ({ default: (await import('./comment-form')).CommentForm }));

const Outcome = lazy(async () => ({ default: (await import('./outcome')).Outcome }));

/** One consultation: draft and explanation side by side, the form, and what came of it. */
export function NoticePage({
  api,
  id,
  isDemo,
}: {
  readonly api: OpenApi;
  readonly id: string;
  readonly isDemo: boolean;
}) {
  const { state, again } = useAsked(useCallback(() => api.notice(id), [api, id]));
  if (state.kind === 'waiting') return <Waiting />;
  if (state.kind === 'failed') return <Failed failure={state.failure} again={again} />;
  return <Notice api={api} notice={state.value} isDemo={isDemo} />;
}

function Notice({
  api,
  notice,
  isDemo,
}: {
  readonly api: OpenApi;
  readonly notice: OpenNotice;
  readonly isDemo: boolean;
}) {
  usePageName(notice.title);
  const words = useStrings(strings);
  const language = useLanguage();
  const [clause, setClause] = useState<{ readonly no: string | null; readonly times: number }>({ no: null, times: 0 });
  const { period } = notice;
  return (
    <>
      <InPlaceOfFirst />
      <h1>
        <span lang="zh-CN">{notice.title}</span> {notice.isSample && <span className="hc-sample">{words.sample}</span>}
      </h1>
      <p>
        <StateTag one={notice} /> {words.period(formatDay(notice.opened, language), formatDay(notice.until, language))}
      </p>
      <p className="hc-quiet">
        {words.lasts(period.days)} {period.least && words.least(period.least.days, period.least.cited[language])}{' '}
        {period.least?.isVerbatim && <q lang="zh-CN">{period.least.quote}</q>}
      </p>
      {period.shorteningReason && (
        <p className="open-note">
          {words.shortened} <span lang="zh-CN">{period.shorteningReason}</span>
        </p>
      )}
      <div className="open-pair">
        <section className="hc-card" aria-labelledby="draft">
          <h2 id="draft">{words.draft}</h2>
          {notice.clauses.length === 0 && <p>{words.noClauses}</p>}
          <ol className="open-clauses">
            {notice.clauses.map(({ no, text }) => (
              <li key={no}>
                <h3 lang="zh-CN" id={`clause-${no}`}>
                  {no}
                </h3>
                <p lang="zh-CN">{text}</p>
                {notice.state === 'open' && (
                  <button
                    type="button"
                    className="hc-btn"
                    aria-describedby={`clause-${no}`}
                    onClick={() => setClause({ no, times: clause.times + 1 })}
                  >
                    {words.commentClause}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
        <ExplanationCard notice={notice} />
      </div>
      {notice.state === 'open' ? (
        <Suspense fallback={<Waiting />}>
          <CommentForm api={api} notice={notice} clause={clause} isDemo={isDemo} />
        </Suspense>
      ) : (
        <p className="hc-card">{words.over(notice.state)}</p>
      )}
      <HearingCard api={api} notice={notice} isDemo={isDemo} />
      <Suspense fallback={null}>
        <Outcome notice={notice} />
      </Suspense>
      <p className="open-row hc-no-print">
        <button type="button" className="hc-btn" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </>
  );
}
