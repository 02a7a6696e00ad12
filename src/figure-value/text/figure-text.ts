import { formatCount, formatShare, type Language } from '@/i18n';
import type { DefinedFigure } from '@/read-models';

/** A figure as it is read: 12,486 · 83% · 0.86 · —. One style for every screen. */
export function figureText({ value, unit }: Pick<DefinedFigure, 'value' | 'unit'>, language: Language): string {
  if (value === null) return '—';
  switch (unit) {
    case 'share':
      return formatShare(value, language);
    case 'value':
      return value.toFixed(2);
    case 'count':
    case 'days':
      return formatCount(value, language);
  }
}
