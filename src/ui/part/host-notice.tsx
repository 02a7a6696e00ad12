import { useEffect } from 'react';
import { useStrings } from '@/i18n';
import { lookAtHost, useHostState } from './host-state';
import { DraftsKept, ReloadButton } from './lost-part';
import { strings } from './strings';

/** Above every screen: the host is not reached, or serves a new build. Nothing while all is well. */
export function HostNotice() {
  const words = useStrings(strings);
  const host = useHostState((state) => state.host);
  useEffect(() => {
    // Any code that does not come, of a screen or of what a button does.
    addEventListener('vite:preloadError', lookAtHost);
    return () => removeEventListener('vite:preloadError', lookAtHost);
  }, []);
  if (host === 'reached') return null;
  return (
    <div
      role="status"
      className="hc-loud"
      style={{ display: 'flex', gap: '4px 12px', flexWrap: 'wrap', alignItems: 'baseline', marginBottom: 8 }}
    >
      <span>{words.notice[host]}</span>
      {host === 'new-build' && (
        <>
          <DraftsKept />
          <ReloadButton />
        </>
      )}
    </div>
  );
}
