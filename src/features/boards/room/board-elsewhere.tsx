import { bilingual, useStrings } from '@/i18n';

const strings = bilingual(
  { elsewhere: '这块看板正在另一个标签页中编辑，这里只能阅读。', take: '在这里接着编辑' },
  { elsewhere: 'This board is being edited in another tab; here it can only be read.', take: 'Go on here' },
);

/** Says that another tab edits the board, and takes it over. */
export function BoardElsewhere({ onTake }: { readonly onTake: () => void }) {
  const words = useStrings(strings);
  return (
    <div className="board-notice" role="status">
      <p>{words.elsewhere}</p>
      <button type="button" className="hc-btn" onClick={onTake}>
        {words.take}
      </button>
    </div>
  );
}
