import { instruments, type Provision } from '@/core/law';
import { useLanguage } from '@/i18n';

/** The places in the law something rests on, each with its words on demand. */
export function ProvisionTags({ provisions }: { readonly provisions: readonly Provision[] }) {
  const language = useLanguage();
  return (
    <>
      {provisions.map(({ instrument, article, quote }) => (
        <span key={`${instrument} ${article}`} className="hc-tag" title={quote}>
          {`${instruments[instrument].short[language]} ${article}`}
        </span>
      ))}
    </>
  );
}
