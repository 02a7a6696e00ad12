const LEVEL = 1e-9;

/** All that are level with the highest: a sentence that names only one of them would lie. */
export function levelFirst<T>(rows: readonly T[], figure: (row: T) => number, within = LEVEL): readonly T[] {
  const most = Math.max(...rows.map(figure));
  return rows.filter((row) => most - figure(row) <= within * Math.max(1, Math.abs(most)));
}

/** Names in marks of quotation, as a list of the language. */
export const quotedNames = (rows: readonly { readonly name: string }[], language: 'zh' | 'en'): string =>
  rows.map(({ name }) => `“${name}”`).join(language === 'zh' ? '、' : ', ');
