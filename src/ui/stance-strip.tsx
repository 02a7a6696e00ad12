import { bilingual, formatShare, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    stances: { oppose: '反对', conditional: '有条件赞成', support: '赞成', none: '未表态' },
    said: (name: string, share: string) => `${name} ${share}`,
  },
  {
    stances: { oppose: 'Against', conditional: 'With conditions', support: 'For', none: 'No stance' },
    said: (name, share) => `${name} ${share}`,
  },
);

interface StanceStripProps {
  /** Parts of one whole: shares from 0 to 1. */
  readonly parts: readonly {
    readonly stance: 'oppose' | 'conditional' | 'support' | 'none';
    readonly share: number;
  }[];
}

/** What people think as one bar and, under it, in words: the colour is never alone. */
export function StanceStrip({ parts }: StanceStripProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const told = parts.filter(({ share }) => share > 0);
  return (
    <div className="hc-stance">
      <div className="bar" aria-hidden="true">
        {told.map(({ stance, share }) => (
          <i key={stance} className={stance} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {told.map(({ stance, share }) => (
          <li key={stance}>
            <i className={stance} aria-hidden="true" />
            {words.said(words.stances[stance], formatShare(share, language))}
          </li>
        ))}
      </ul>
    </div>
  );
}
