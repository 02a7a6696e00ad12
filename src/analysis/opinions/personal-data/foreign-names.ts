import type { PersonalSpan } from './span';

const latin = "[A-Z][a-z'’]+";
const introduced = new RegExp(
  `(?:[Mm]y name is|[Nn]ame ?[:：]|[Ss]igned[,:]?|(?:[Rr]egards|[Ss]incerely|[Ww]ishes|[Yy]ours),?)\\s+(${latin}(?:[ -]${latin}){0,2})|(?:I am|I'm|I’m)\\s+(${latin}(?:[ -]${latin}){1,2})|[Мм]еня зовут\\s+([А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+){0,2})`,
  'dg',
);

/** Names in Latin and Cyrillic letters where someone says who they are. Capitals tell a name, so the text is asked as it came. */
export function foreignNames(text: string): readonly PersonalSpan[] {
  return Array.from(text.matchAll(introduced), ({ indices }): PersonalSpan[] => {
    const place = indices?.slice(1).find((one) => one !== undefined);
    return place ? [{ kind: 'name', start: place[0], end: place[1] }] : [];
  }).flat();
}
