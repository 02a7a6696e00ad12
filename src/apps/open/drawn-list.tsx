import { useState } from 'react';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { candidatesDigest, drawnNumbers } from '@/read-models';
import { strings } from './enrol-strings';

type Told = NonNullable<NonNullable<OpenNotice['hearing']>['enrolment']>;

interface DrawnListProps {
  readonly frozen: NonNullable<Told['frozen']>;
  readonly drawn: NonNullable<Told['drawn']>;
}

/** Who was drawn, by which seed, and the draw done again before the reader’s eyes. */
export function DrawnList({ frozen, drawn }: DrawnListProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isSame, setSame] = useState<boolean | null>(null);
  const again = () =>
    setSame(
      candidatesDigest(frozen.pool) === frozen.digest &&
        JSON.stringify(drawnNumbers(frozen.pool, drawn.wanted, drawn.seed)) === JSON.stringify(drawn.numbers),
    );
  return (
    <>
      <p>
        {words.drawn(formatDay(drawn.on, language))} · {words.seed} <code>{drawn.seed}</code>
      </p>
      <ul className="open-plain">
        {drawn.people.map(({ number, side, name }) => (
          <li key={number}>
            <span lang="zh-CN">{side}</span> {name === null ? words.noName : <strong lang="zh-CN">{name}</strong>}{' '}
            <code className="hc-faint">{number}</code>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.pool}</summary>
        <ul className="open-plain">
          {frozen.pool.map(({ number, side }) => (
            <li key={number}>
              <code>{number}</code> <span lang="zh-CN">{side}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="open-row hc-no-print">
        <button type="button" className="hc-btn" onClick={again}>
          {words.verify}
        </button>
      </p>
      <p role="status">{isSame !== null && (isSame ? words.same : words.other)}</p>
    </>
  );
}
