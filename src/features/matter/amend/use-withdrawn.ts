import { useMemo } from 'react';
import { useActContext } from '@/forms';

/** Numbers of the entries that no longer count. */
export function useWithdrawn(): ReadonlySet<number> {
  const { dossier } = useActContext();
  return useMemo(
    () =>
      new Set(
        [...dossier.amendments].flatMap(([seq, amendments]) =>
          amendments.some(({ kind, standing }) => kind === 'withdrawn' && standing === 'counts') ? [seq] : [],
        ),
      ),
    [dossier],
  );
}
