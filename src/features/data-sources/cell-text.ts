import type { Cell } from '@/analysis/tables';
import type { Language } from '@/i18n';
import type { Field } from '@/ports/data-backend';

/** A cell as a person reads it: codes by their words, flags as yes and no, numbers with separators; a missing cell is a dash, never zero. */
export function cellText(cell: Cell, field: Field | undefined, language: Language): string {
  if (cell === null) return '—';
  const isChinese = language === 'zh-CN';
  if (typeof cell === 'boolean') return isChinese ? (cell ? '是' : '否') : cell ? 'yes' : 'no';
  if (typeof cell === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(cell);
  return field?.codes?.[cell]?.[isChinese ? 'zh' : 'en'] ?? cell;
}
