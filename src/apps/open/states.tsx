import { useStrings } from '@/i18n';
import type { OpenFailure } from '@/ports/open-api';
import { InPlaceOfFirst } from './in-place-of-first';
import { strings } from './strings';

export function Waiting() {
  const words = useStrings(strings);
  return (
    <div className="hc-card hc-skeleton" role="status" aria-label={words.waiting}>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

export function Failed({ failure, again }: { readonly failure: OpenFailure; readonly again: () => void }) {
  const words = useStrings(strings);
  return (
    <div className="hc-card" role="alert">
      <InPlaceOfFirst />
      <p>{words.failures(failure.kind, failure.waitSeconds)}</p>
      <p className="open-row">
        <button type="button" className="hc-btn" onClick={again}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
