import { type PaperKind, paperKindWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { usePlace } from './place-context';
import { strings } from './strings';

/** The papers of these kinds that the dossier holds, each with its day; a kind without one is named as missing. */
export function Proof({ kinds }: { readonly kinds: readonly PaperKind[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { facts } = usePlace();
  return (
    <ul className="place-proof" aria-label={words.proof}>
      {kinds.map((kind) => {
        const papers = (facts.papers ?? []).filter((paper) => paper.kind === kind);
        if (papers.length === 0)
          return (
            <li key={kind} className="place-gap">
              {`◇ ${paperKindWords[kind][language]}${language === 'zh' ? '：' : ': '}${words.noFile}`}
            </li>
          );
        return papers.map(({ id, title, on, digest, nonPublicBasis }) => (
          <li key={id} title={digest ?? ''}>
            <span aria-hidden="true">▤</span> {title} <span className="hc-faint">{formatDay(on, language)}</span>
            {digest === null && <span className="hc-tag">{words.registered}</span>}
            {nonPublicBasis && <span className="hc-tag">{words.withheld}</span>}
          </li>
        ));
      })}
    </ul>
  );
}
