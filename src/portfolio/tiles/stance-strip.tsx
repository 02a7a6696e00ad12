import { formatShare, useLanguage, useStrings } from '@/i18n';
import { strings } from '../strings';
import type { WaitingCard } from '../waiting-view';

/** One strip of what people think, each part with its share in words where there is room, all of it for a screen reader. */
export function StanceStrip({ stance }: { readonly stance: WaitingCard['stance'] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const said = stance.map(({ stance: kind, share }) =>
    words.stanceShare(words.stances[kind], formatShare(share, language)),
  );
  return (
    <div className="stance-strip" role="img" aria-label={said.join(words.join)}>
      {stance.map(({ stance: kind, share }, index) => (
        <span key={kind} className={kind} style={{ flexGrow: share }} title={said[index]}>
          {share >= 0.14 && <i>{said[index]}</i>}
        </span>
      ))}
    </div>
  );
}
