import { useStrings } from '@/i18n';
import { ConflictNotice } from '../conflict-notice';
import { strings } from '../strings';
import type { BoardSaving } from './use-board-saving';

/** What became of saving, where it did not simply succeed. */
export function SavingNotices({ saving }: { readonly saving: BoardSaving }) {
  const words = useStrings(strings);
  const { outcome } = saving;
  if (outcome?.kind === 'conflict')
    return (
      <ConflictNotice
        theirs={outcome.theirs}
        mine={saving.mine}
        onMine={() => void saving.keepMine()}
        onTheirs={saving.takeTheirs}
        onBoth={() => void saving.keepBoth()}
      />
    );
  if (outcome?.kind !== 'failed') return null;
  return (
    <p className="board-notice" role="alert">
      {words.saveFailed[outcome.why]}
    </p>
  );
}
