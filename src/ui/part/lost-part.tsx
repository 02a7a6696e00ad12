import { useEffect } from 'react';
import { useStorageState } from '@/browser-storage';
import { useStrings } from '@/i18n';
import { lookAtHost, useHostState } from './host-state';
import { strings } from './strings';

/** A connection that comes back is not steady at once: for so long what is lost is asked for again, so often. */
const UNSTEADY_MS = 30_000;
const AGAIN_MS = 2_000;

/** In the place of a part whose code did not come: why, and the way on. It comes by itself once the host is reached again. */
export function LostPart({ cause, again }: { readonly cause: unknown; readonly again: () => void }) {
  const words = useStrings(strings);
  const { host, backAt } = useHostState();
  useEffect(() => void lookAtHost(), []);
  useEffect(() => {
    const since = performance.now() - backAt;
    if (host !== 'reached' || since > UNSTEADY_MS) return;
    const next = setTimeout(again, since < AGAIN_MS / 2 ? 0 : AGAIN_MS);
    return () => clearTimeout(next);
  }, [host, backAt, again]);
  return (
    <div className="hc-empty" role="alert">
      <strong>{words.lost}</strong>
      <p>{words.why[host]}</p>
      {host === 'new-build' && <DraftsKept />}
      <p style={{ display: 'flex', gap: 8, justifyContent: 'center', flexWrap: 'wrap', marginTop: 12 }}>
        {host !== 'new-build' && (
          <button type="button" className="hc-btn" onClick={again}>
            {words.again}
          </button>
        )}
        {host !== 'offline' && <ReloadButton />}
      </p>
      {host === 'reached' && (
        <details>
          <summary className="hc-quiet">{words.cause}</summary>
          <pre className="hc-faint" style={{ whiteSpace: 'pre-wrap' }}>
            {cause instanceof Error ? cause.message : String(cause)}
          </pre>
        </details>
      )}
    </div>
  );
}

export function ReloadButton() {
  return (
    <button type="button" className="hc-btn" onClick={() => location.reload()}>
      {useStrings(strings).reload}
    </button>
  );
}

/** What becomes of what was typed when the page is loaded anew. */
export function DraftsKept() {
  const words = useStrings(strings);
  const { keepsDrafts } = useStorageState();
  return <p>{keepsDrafts ? words.draftsKept : words.draftsLost}</p>;
}
