import { formatShare, useLanguage, useStrings } from '@/i18n';
import type { StanceKind } from './brief-view';
import { strings } from './strings';

/** Shares of the public's stance as one bar and, under it, in words: the colour is never alone. */
export function StanceBar({
  stance,
}: {
  readonly stance: readonly { readonly kind: StanceKind; readonly share: number }[];
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <>
      <div className="stance" aria-hidden="true">
        {stance.map(({ kind, share }) => (
          <i key={kind} className={kind} style={{ width: `${(share * 100).toFixed(2)}%` }} />
        ))}
      </div>
      <p className="hc-quiet keys">
        {stance
          .filter(({ share }) => share > 0)
          .map(({ kind, share }) => (
            <span key={kind}>
              <i className={`stance-key ${kind}`} aria-hidden="true" />
              {`${words.stance[kind]} ${formatShare(share, language)}`}
            </span>
          ))}
      </p>
    </>
  );
}
