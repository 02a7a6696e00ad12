import { useRef } from 'react';
import { useStrings } from '@/i18n';
import type { Board } from '@/ports/workspace';
import { type BoardFileFault, boardFromFile } from './board-file';
import { strings } from './strings';

interface BoardFileButtonProps {
  readonly onBoard: (board: Board) => void;
  readonly onFault: (fault: BoardFileFault) => void;
}

/** A board from a file: it opens as a draft of the city's; where it belongs is chosen there. */
export function BoardFileButton({ onBoard, onFault }: BoardFileButtonProps) {
  const words = useStrings(strings);
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File) => {
    const board = boardFromFile(await chosen.text(), { kind: 'city' });
    if (board.ok) onBoard(board.value);
    else onFault(board.error);
  };
  return (
    <>
      <button type="button" className="hc-btn" onClick={() => file.current?.click()}>
        {words.importBoard}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.importBoard}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) void read(chosen);
        }}
      />
    </>
  );
}

/** Why a file is no board, place by place. */
export function FileFault({ fault, onClose }: { readonly fault: BoardFileFault; readonly onClose: () => void }) {
  const words = useStrings(strings);
  return (
    <div className="board-notice" role="alert">
      <div>
        <p>{words.fileFaults[fault.kind]}</p>
        {fault.kind === 'no-board' && (
          <ul>
            {fault.where.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="hc-btn plain" onClick={onClose}>
        {words.close2}
      </button>
    </div>
  );
}
