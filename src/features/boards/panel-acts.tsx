import { useStrings } from '@/i18n';
import { strings } from './strings';

interface PanelActsProps {
  readonly title: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Changes a panel, or takes it off the board. */
export function PanelActs({ title, onEdit, onRemove }: PanelActsProps) {
  const words = useStrings(strings);
  return (
    <>
      <button type="button" className="hc-btn plain" aria-label={`${words.editPanel} ${title}`} onClick={onEdit}>
        {words.editPanel}
      </button>
      <button type="button" className="hc-btn plain" aria-label={`${words.removePanel} ${title}`} onClick={onRemove}>
        {words.removePanel}
      </button>
    </>
  );
}
