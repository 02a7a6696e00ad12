import { cellText } from '../cell-text';
import type { ChartLook, ChartTable } from '../chart-spec';
import { svgText } from './svg-text';
import { wrapText } from './wrap-text';

const SIZE = 12;
const LINE = 18;
const PAD = 6;
const NARROWEST = 6;
const WIDEST = 16;

/** Widths of the columns by what stands in them: a column of long texts takes more, none is squeezed away. */
function widthsOf(texts: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = texts[0]?.length ?? 0;
  const wants = Array.from({ length: columns }, (_, column) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((row) => row[column]?.length ?? 0))),
  );
  const all = wants.reduce((sum, want) => sum + want, 0) || 1;
  return wants.map((want) => (want / all) * width);
}

/** A table drawn as SVG, every cell whole: long ones wrap. For tiles that have no picture of their own. */
export function tableSvg(
  { columns, rows }: ChartTable,
  width: number,
  look: ChartLook,
): { readonly svg: string; readonly height: number } {
  const texts = [
    columns,
    ...rows.map((row) => columns.map((_, column) => cellText(row[column] ?? null, look.language))),
  ];
  const widths = widthsOf(texts, width);
  const parts: string[] = [];
  let y = 0;
  for (const [at, row] of texts.entries()) {
    const lines = row.map((text, column) => wrapText(text, SIZE, (widths[column] ?? 0) - 2 * PAD));
    const height = Math.max(1, ...lines.map(({ length }) => length)) * LINE + PAD;
    let x = 0;
    for (const [column, wrapped] of lines.entries()) {
      for (const [index, line] of wrapped.entries())
        parts.push(
          svgText(line, {
            x: x + PAD,
            y: y + PAD / 2 + (index + 0.75) * LINE,
            size: SIZE,
            colour: at === 0 ? look.ink2 : look.ink,
            weight: at === 0 || column === 0 ? 600 : 400,
          }),
        );
      x += widths[column] ?? 0;
    }
    y += height;
    parts.push(`<path d="M0 ${y}H${width}" stroke="${look.line}"/>`);
  }
  return { svg: parts.join(''), height: y };
}
