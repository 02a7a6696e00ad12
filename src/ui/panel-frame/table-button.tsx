import type { Ref } from 'react';
import { bilingual, useStrings } from '@/i18n';

const strings = bilingual({ table: '表格', picture: '图形' }, { table: 'Table', picture: 'Chart' });

interface TableButtonProps {
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
  readonly button?: Ref<HTMLButtonElement>;
  /** The key that does the same, where there is one. */
  readonly shortcut?: string;
}

/** Shows the same data as a table, and back. */
export function TableButton({ asTable, onChange, button, shortcut }: TableButtonProps) {
  const words = useStrings(strings);
  return (
    <button
      ref={button}
      type="button"
      className="hc-btn plain"
      aria-pressed={asTable}
      aria-keyshortcuts={shortcut}
      onClick={() => onChange(!asTable)}
    >
      {asTable ? words.picture : words.table}
    </button>
  );
}
