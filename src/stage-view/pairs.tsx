import type { ReactNode } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { ActLink } from './act-link';
import { strings } from './strings';

export interface Pair {
  readonly label: string;
  /** undefined: not recorded; null: recorded that there is none. A day is said as a day. */
  readonly value: ReactNode | null | undefined;
  /** The act that tells it, offered while it is missing. */
  readonly act?: string;
  readonly small?: ReactNode;
}

/** What is known, pair by pair. What is not known is named as missing, with the way to the act that tells it. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const say = (value: ReactNode) => (isCivilDate(value) ? formatDay(value, language) : value);
  return (
    <dl className="place-pairs">
      {pairs.map(({ label, value, act, small }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === undefined ? (
              <>
                <span className="place-gap">{words.missing}</span>
                {act && <ActLink act={act} />}
              </>
            ) : value === null ? (
              words.none
            ) : (
              say(value)
            )}
            {small && <span className="hc-faint">{small}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
