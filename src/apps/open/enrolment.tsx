import { useState } from 'react';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenApi, OpenNotice } from '@/ports/open-api';
import { DrawnList } from './drawn-list';
import { EnrolForm } from './enrol-form';
import { strings } from './enrol-strings';

type Told = NonNullable<NonNullable<OpenNotice['hearing']>['enrolment']>;

interface EnrolmentProps {
  readonly api: OpenApi;
  readonly id: string;
  readonly told: Told;
  readonly isDemo: boolean;
}

/** Enrolment for a hearing: how many of each side, the form while it is open, then the list and who was drawn. */
export function Enrolment({ api, id, told, isDemo }: EnrolmentProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { until, sides, frozen, drawn } = told;
  const n = (value: number) => formatCount(value, language);
  return (
    <>
      <h3>{words.title}</h3>
      <p>{told.isOpen ? words.until(formatDay(until, language)) : words.closed}</p>
      <ul className="open-plain">
        {sides.map(({ side, enrolled }) => (
          <li key={side}>
            <span lang="zh-CN">{side}</span> {words.enrolled(enrolled, n(enrolled))}
          </li>
        ))}
      </ul>
      {frozen && (
        <>
          <p>{words.frozen(formatDay(frozen.on, language), frozen.pool.length, n(frozen.pool.length))}</p>
          <p>
            {words.source} <span lang="zh-CN">{frozen.seedSource}</span>
          </p>
          <p className="open-digest">
            {words.digest} <code>{frozen.digest}</code>
          </p>
        </>
      )}
      {frozen && drawn && <DrawnList frozen={frozen} drawn={drawn} />}
      {told.isOpen &&
        (isOpen ? (
          <EnrolForm api={api} id={id} sides={sides.map(({ side }) => side)} isDemo={isDemo} />
        ) : (
          <p className="open-row hc-no-print">
            <button type="button" className="hc-btn primary" onClick={() => setOpen(true)}>
              {words.title}
            </button>
          </p>
        ))}
    </>
  );
}
