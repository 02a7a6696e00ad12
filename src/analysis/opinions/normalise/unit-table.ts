import { simplifiedForms } from './simplified-forms';

export interface UnitTables {
  /** What each UTF-16 unit is compared as; 0: it is not compared (blanks, punctuation, signs nobody sees, halves of emoji). */
  readonly key: Uint16Array;
  /** The same without dropping anything: width, case and script only. */
  readonly plain: Uint16Array;
}

let tables: UnitTables | undefined;

/** One look-up a unit: compatibility forms (NFKC), small letters, simplified characters. Made once. */
export function unitTables(): UnitTables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): UnitTables {
  const plain = new Uint16Array(65_536);
  const key = new Uint16Array(65_536);
  const simple = new Map<number, number>();
  for (let at = 0; at + 1 < simplifiedForms.length; at += 2)
    simple.set(simplifiedForms.charCodeAt(at), simplifiedForms.charCodeAt(at + 1));
  const compared = /[\p{L}\p{N}]/u;
  for (let unit = 0; unit < 65_536; unit += 1) {
    if (unit >= 0xd800 && unit < 0xe000) {
      plain[unit] = unit;
      continue;
    }
    const isHan = unit >= 0x4e00 && unit <= 0x9fff;
    const sign = String.fromCharCode(unit);
    const form = isHan ? sign : sign.normalize('NFKC').toLowerCase();
    const first = form.length === 1 || compared.test(form[0] ?? '') ? form.charCodeAt(0) : unit;
    const to = simple.get(first) ?? first;
    plain[unit] = to;
    key[unit] = isHan || compared.test(String.fromCharCode(to)) ? to : 0;
  }
  return { key, plain };
}
