import type { ReactNode } from 'react';
import { bilingual, formatShares, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    stances: { oppose: '反对', conditional: '有条件赞成', support: '赞成', none: '未表态' },
  },
  {
    stances: { oppose: 'Against', conditional: 'With conditions', support: 'For', none: 'No stance' },
  },
);

type Stance = 'oppose' | 'conditional' | 'support' | 'none';

interface StanceStripProps {
  /** Parts of one whole: shares from 0 to 1. */
  readonly parts: readonly { readonly stance: Stance; readonly share: number }[];
  /** How the share of a stance is drawn; as plain words unless given. */
  readonly draw?: (stance: Stance, text: string) => ReactNode;
}

/** What people think as one bar and, under it, in words: the colour is never alone. */
export function StanceStrip({ parts, draw = (_, text) => text }: StanceStripProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const texts = formatShares(
    parts.map(({ share }) => share),
    language,
  );
  const told = parts.map((part, index) => ({ ...part, text: texts[index] ?? '' })).filter(({ share }) => share > 0);
  return (
    <div className="hc-stance">
      <div className="bar" aria-hidden="true">
        {told.map(({ stance, share }) => (
          <i key={stance} className={stance} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {told.map(({ stance, text }) => (
          <li key={stance}>
            <i className={stance} aria-hidden="true" />
            {words.stances[stance]} {draw(stance, text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
