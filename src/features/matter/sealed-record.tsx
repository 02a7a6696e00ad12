import { useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { strings } from './strings';

/** The record with its chain and the seal of the office, and the page that verifies it. Only an office has a key to seal with. */
export function SealedRecord({ id }: { readonly id: string }) {
  const words = useStrings(strings);
  if (!useServices().account) return null;
  return (
    <>
      <a className="hc-btn plain" href={`./api/matters/${encodeURIComponent(id)}/bundle`} download>
        {words.sealed}
      </a>
      <a className="hc-btn plain" href="./verify-record.html" download>
        {words.verifier}
      </a>
    </>
  );
}
