import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { Board, StoredDocument } from '@/ports/workspace';
import { strings } from './strings';

interface ConflictNoticeProps {
  readonly theirs: StoredDocument<Board>;
  readonly mine: Board;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onBoth: () => void;
}

/** Two people saved the same board: both versions are here, and one chooses. */
export function ConflictNotice({ theirs, mine, onMine, onTheirs, onBoth }: ConflictNoticeProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = isCivilDate(theirs.savedOn) ? formatDay(theirs.savedOn, language) : theirs.savedOn;
  return (
    <div className="board-notice" role="alert">
      <p>
        <strong>{words.conflictTitle}</strong>
        <br />
        {words.conflictBody(theirs.by.name, day, theirs.body.panels.length, mine.panels.length)}
      </p>
      <button type="button" className="hc-btn" onClick={onBoth}>
        {words.keepBoth}
      </button>
      <button type="button" className="hc-btn" onClick={onTheirs}>
        {words.takeTheirs}
      </button>
      <button type="button" className="hc-btn" onClick={onMine}>
        {words.keepMine}
      </button>
    </div>
  );
}
