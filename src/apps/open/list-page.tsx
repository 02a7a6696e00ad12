import { useCallback } from 'react';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenApi, OpenConsultation } from '@/ports/open-api';
import { InPlaceOfFirst } from './in-place-of-first';
import { Failed, Waiting } from './states';
import { strings } from './strings';
import { useAsked } from './use-asked';
import { usePageName } from './use-page-name';

/** What is open now, first those that close soonest; then what was. */
export function ListPage({ api }: { readonly api: OpenApi }) {
  usePageName();
  const words = useStrings(strings);
  const language = useLanguage();
  const { state, again } = useAsked(useCallback(() => api.list(), [api]));
  if (state.kind === 'waiting') return <Waiting />;
  if (state.kind === 'failed') return <Failed failure={state.failure} again={again} />;
  const { city, isSample, consultations, withheld } = state.value;
  const now = consultations.filter((one) => one.state === 'open').sort((a, b) => a.daysLeft - b.daysLeft);
  const past = consultations
    .filter((one) => one.state !== 'open')
    .sort((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1));
  return (
    <>
      <InPlaceOfFirst />
      <h1>
        {words.listTitle(now.length)} {isSample && <span className="hc-sample">{words.sample}</span>}
      </h1>
      <p className="hc-quiet" lang="zh-CN">
        {city}
      </p>
      {now.length === 0 && <p className="hc-card">{words.noneOpen}</p>}
      <ul className="open-list">
        {now.map((one) => (
          <Item key={one.id} one={one} />
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h2>{words.past(past.length)}</h2>
          <ul className="open-list">
            {past.map((one) => (
              <Item key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
      {withheld.length > 0 && (
        <>
          <h2>{words.withheldTitle}</h2>
          <ul className="open-list">
            {withheld.map(({ basis, reviewOn }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing of it is told by which to know it again
              <li key={at} className="hc-card">
                {words.withheld(basis, reviewOn && formatDay(reviewOn, language))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Item({ one }: { readonly one: OpenConsultation }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <li className="hc-card">
      <a className="open-title" href={`#/c/${one.id}`} lang="zh-CN">
        {one.title}
      </a>
      <p className="hc-quiet">
        <StateTag one={one} /> {words.untilDay(formatDay(one.until, language))}
        {one.hasResults && ` · ${words.hasResults}`}
      </p>
      {one.unit && (
        <p className="hc-faint" lang="zh-CN">
          {one.unit}
        </p>
      )}
    </li>
  );
}

export function StateTag({ one }: { readonly one: Pick<OpenConsultation, 'state' | 'daysLeft'> }) {
  const words = useStrings(strings);
  if (one.state !== 'open') return <span className="hc-tag">{words[one.state]}</span>;
  const isDue = one.daysLeft <= 5;
  return (
    <span className={isDue ? 'hc-light due' : 'hc-light normal'}>
      {isDue ? '▲' : '●'} {words.daysLeft(one.daysLeft)}
    </span>
  );
}
