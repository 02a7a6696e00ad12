import { useState } from 'react';
import { useStrings } from '@/i18n';
import { type Board, panelLimits } from '@/ports/workspace';
import { useBoardEditing } from '../board-editing';
import { isFigure } from '../board-view';
import { ScopeChoice } from '../scope-choice';
import { strings } from '../strings';

interface EditingFormProps {
  readonly board: Board;
  readonly mayMove: boolean;
  readonly isSaved: boolean;
  readonly onBoard: (next: Board) => void;
  /** Changes that came back from an earlier visit are thrown away. */
  readonly onDiscard: () => void;
}

/** Title, note and whose board it is; with what one has to know while editing. */
export function EditingForm({ board, mayMove, isSaved, onBoard, onDiscard }: EditingFormProps) {
  const words = useStrings(strings);
  const { isChanged, isRestored } = useBoardEditing();
  const figures = board.panels.filter(isFigure).length;
  return (
    <>
      {isRestored && (
        <div className="board-notice" role="status">
          <p>{words.draftRestored}</p>
          <button type="button" className="hc-btn plain" onClick={onDiscard}>
            {words.discard}
          </button>
        </div>
      )}
      {figures > panelLimits.warn && (
        <p className="board-notice" role="status">
          {board.panels.length >= panelLimits.most
            ? words.fullBoard(panelLimits.most)
            : words.manyPanels(figures, panelLimits.most)}
        </p>
      )}
      <div className="board-filters">
        <TitleField title={board.title} onTitle={(title) => onBoard({ ...board, title })} />
        <label className="board-title wide">
          <span>{words.note}</span>
          <input
            value={board.note ?? ''}
            maxLength={2000}
            onChange={(event) => onBoard({ ...board, note: event.currentTarget.value })}
          />
        </label>
        <ScopeChoice scope={board.scope} mayMove={mayMove} onScope={(scope) => onBoard({ ...board, scope })} />
        <span className="hc-faint" role="status">
          {isChanged ? words.unsaved : isSaved ? words.saved : ''}
        </span>
      </div>
    </>
  );
}

/** A title may be empty while it is typed; the board keeps the last one that was not. */
function TitleField({ title, onTitle }: { readonly title: string; readonly onTitle: (title: string) => void }) {
  const words = useStrings(strings);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="board-title">
      <span>{words.title}</span>
      <input
        value={typed ?? title}
        maxLength={200}
        onBlur={() => setTyped(null)}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value.trim() === '' ? value : null);
          if (value.trim() !== '') onTitle(value);
        }}
      />
    </label>
  );
}
