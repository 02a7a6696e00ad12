import { useStrings } from '@/i18n';
import { strings } from './outcome-strings';

/** The signature of the record to take along, and the page that verifies a record by it without any server. */
export function VerifyCard({ id }: { readonly id: string }) {
  const words = useStrings(strings);
  return (
    <section className="hc-card hc-no-print" aria-labelledby="verify">
      <h2 id="verify">{words.verify}</h2>
      <p>{words.verifyWhat}</p>
      <p className="open-row">
        <a className="hc-btn" href={`./api/open/consultations/${id}/seal`} download={`${id}.seal.json`}>
          {words.seal}
        </a>
        <a className="hc-btn" href="./verify-record.html" download>
          {words.verifier}
        </a>
      </p>
    </section>
  );
}
