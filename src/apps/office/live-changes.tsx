import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import type { ChangeHint, Changes } from '@/ports/changes';
import { matterQueries, useServices } from '@/queries';
import './live-changes.css';

const strings = bilingual(
  {
    changed: (by: string) => `${by} 刚刚办理了`,
    close: '知道了',
  },
  {
    changed: (by: string) => `Just now ${by} recorded something in `,
    close: 'Dismiss',
  },
);
const SHOWN_MS = 12_000;

/** Reads anew what others changed, and says who did. What stands in forms stays. */
export function LiveChanges({ changes }: { readonly changes: Changes }) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const queries = useQueryClient();
  const [hint, setHint] = useState<ChangeHint | null>(null);
  const self = session?.actor.name;
  useEffect(
    () =>
      changes.listen((heard) => {
        // Under the key of all matters lie their records, the work list and the directory too.
        void queries.invalidateQueries({ queryKey: ['matters'] });
        if (heard && heard.by !== self) setHint(heard);
      }),
    [changes, queries, self],
  );
  useEffect(() => {
    if (!hint) return;
    const gone = setTimeout(() => setHint(null), SHOWN_MS);
    return () => clearTimeout(gone);
  }, [hint]);
  return (
    <div className="live-changes" role="status">
      {hint && (
        <p>
          {words.changed(hint.by)}
          <a href={`#/matters/${hint.matterId}`} onClick={() => setHint(null)}>
            {hint.title}
          </a>{' '}
          <button type="button" className="hc-btn plain" onClick={() => setHint(null)}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
