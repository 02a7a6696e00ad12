import { quoted } from '../problem-list';
import { endsInPointZero, isRewritten } from './identifier';
import { plainForm, type RawCell, seenText, textOfRaw } from './raw-cell';
import { type CellAnswer, refusedCell, rounded } from './read-number';

/**
 * Text and identifiers as they stand, outer blanks aside. An identifier that a spreadsheet turned into a number is given
 * back only while its digits are whole: fifteen are, the sixteenth is lost.
 */
export function readText(raw: RawCell): CellAnswer<string> {
  if (typeof raw === 'string' && endsInPointZero(raw))
    return refusedCell(
      'code-like',
      `「${quoted(raw)}」是程序按小数存过的编号，前面的零和末尾的数位都可能已经不在；请从原系统重新导出，把该列存为文字`,
      `“${quoted(raw)}” is an identifier that a program stored as a decimal; zeros in front and last digits may be gone: export it again with the column as text`,
    );
  if (typeof raw === 'string')
    return isRewritten(raw)
      ? refusedCell(
          'inexact',
          `「${quoted(raw)}」是被改写成科学计数的编号，原来的数位已经不在；请从原系统重新导出，把该列存为文字`,
          `“${quoted(raw)}” is an identifier rewritten in scientific notation, its digits are gone: export it again with the column as text`,
        )
      : { ok: true, value: seenText(raw) };
  if (typeof raw === 'number')
    return Number.isInteger(raw) && Math.abs(raw) >= 1e15
      ? rounded(raw.toLocaleString('en', { useGrouping: false }))
      : { ok: true, value: String(raw) };
  if (typeof raw === 'boolean') return { ok: true, value: raw ? 'TRUE' : 'FALSE' };
  if (raw !== null && raw.t === 'rounded') return rounded(raw.text);
  if (raw !== null && raw.t === 'nested')
    return refusedCell('text', '单元格里是嵌套的数据', 'the cell holds nested data');
  return { ok: true, value: textOfRaw(raw) };
}

const yes = new Set(['true', '是', 'yes', 'y', '1', '√', '✓']);
const no = new Set(['false', '否', 'no', 'n', '0', '×', '✗']);

/** Yes or no as people write it. */
export function readFlag(raw: RawCell): CellAnswer<boolean> {
  if (typeof raw === 'boolean') return { ok: true, value: raw };
  const text = plainForm(textOfRaw(raw)).toLowerCase();
  if (yes.has(text)) return { ok: true, value: true };
  if (no.has(text)) return { ok: true, value: false };
  return refusedCell(
    'flag',
    `「${quoted(textOfRaw(raw))}」不是是/否`,
    `“${quoted(textOfRaw(raw))}” is neither yes nor no`,
  );
}
