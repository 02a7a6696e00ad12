import { cellAt, columnOf } from '@/analysis/tables';
import { formatFigure, type Language } from '@/i18n';
import { cellText, type Figure, unitOf } from '@/panels/data';

/** A stretch of text, or the place of a live value. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly panel: string; readonly field: string };

const PLACE = /\{\{\s*([a-zA-Z0-9][a-zA-Z0-9-]{0,63})\.([^{}]{1,200}?)\s*\}\}/g;

/** Splits `…{{panel.field}}…`; whatever is no place of that form stays the text it is. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(PLACE)) {
    if (found.index > from) parts.push({ kind: 'text', text: text.slice(from, found.index) });
    parts.push({ kind: 'value', panel: found[1] ?? '', field: found[2] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The last told value of a column, in its order, with its unit; null where there is none. */
export function lastValueOf(figure: Figure, field: string, language: Language): string | null {
  const column = columnOf(figure.table, field);
  if (!column) return null;
  for (let row = figure.table.rows - 1; row >= 0; row -= 1) {
    const cell = cellAt(column, row);
    if (cell === null) continue;
    return typeof cell === 'number'
      ? formatFigure(cell, unitOf(figure, field), language)
      : cellText(figure, field, cell, language);
  }
  return null;
}
