import { cleanText, nameKey } from '@/core/kernel';

/** A name as it is compared: widths, blanks, quotation marks, brackets and capitals do not count. */
const compared = (name: string): string => nameKey(name).replace(/[·.,、，。“”"'‘’《》〈〉()[\]{}【】（）-]/gu, '');

const SHORTEST = 3;

/** A short name of a full one: begins and ends alike, and all its characters stand in the full name in this order (市住建局, 市住房城乡建设局). */
function isShortOf(short: string, full: string): boolean {
  const [own, whole] = [[...short], [...full]];
  if (own.length < SHORTEST || own.length >= whole.length) return false;
  if (own[0] !== whole[0] || own.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const one of whole) if (one === own[at]) at += 1;
  return at === own.length;
}

/**
 * A known name that what was typed is probably another spelling of; undefined: none, or the typed name is known itself.
 * Short names are a thing of organizations: persons are the same only where they are written the same.
 */
export function nearName(typed: string, known: readonly string[], mayBeShort: boolean): string | undefined {
  const name = cleanText(typed);
  if (name === '' || known.includes(name)) return undefined;
  const key = compared(name);
  const alike = known.find((one) => compared(one) === key);
  if (alike !== undefined || !mayBeShort) return alike;
  return known.find((one) => isShortOf(key, compared(one)) || isShortOf(compared(one), key));
}
