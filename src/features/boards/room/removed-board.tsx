import { useStrings } from '@/i18n';
import { EmptyState } from '@/ui';
import { strings } from '../strings';
import { SavingNotices } from './saving-notices';
import type { BoardSaving } from './use-board-saving';

interface RemovedBoardProps {
  readonly title: string;
  readonly saving: BoardSaving;
  readonly onList: () => void;
}

/** A board that was removed just now, and can come back. */
export function RemovedBoard({ title, saving, onList }: RemovedBoardProps) {
  const words = useStrings(strings);
  return (
    <>
      <SavingNotices saving={saving} />
      <EmptyState
        title={words.removed(title)}
        action={
          <>
            <button type="button" className="hc-btn primary" onClick={() => void saving.bringBack()}>
              {words.undo}
            </button>{' '}
            <button type="button" className="hc-btn" onClick={onList}>
              {words.toList}
            </button>
          </>
        }
      />
    </>
  );
}
