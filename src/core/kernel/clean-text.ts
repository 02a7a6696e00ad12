/**
 * Signs that nobody sees and that only mislead: zero-width signs, marks and overrides of direction, soft hyphens, fillers,
 * controls but tab and line end. The joiners U+200C and U+200D are looked at apart.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}]|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu;

/** Scripts whose letters need no joiner. */
const unjoined =
  '\\p{Script=Han}|\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Hangul}';
const letter = `(?!${unjoined})[\\p{L}\\p{M}]`;
/** A joiner where it belongs, between pictures that make one and between letters that join or must not, is caught; others are not. */
const joiner = () => {
  madeJoiner ??= new RegExp(
    `((?<=[\\p{Extended_Pictographic}\\u{fe0f}\\p{Emoji_Modifier}])\\u200d(?=\\p{Extended_Pictographic})|(?<=${letter})[\\u200c\\u200d](?=${letter}))|[\\u200c\\u200d]`,
    'gu',
  );
  return madeJoiner;
};
/** Slow to make, and most texts have no joiner. */
let madeJoiner: RegExp | undefined;
const joiners = /[\u200c\u200d]/;

/** A text as a person meant to write it: without signs nobody sees, and without blanks at its ends. */
export function cleanText(text: string): string {
  const seen = text.replace(unseen, '');
  return (joiners.test(seen) ? seen.replace(joiner(), '$1') : seen).trim();
}

/** A name as it is compared: capitals, widths, blanks and what nobody sees do not count. */
export const nameKey = (name: string): string =>
  name
    .replace(unseen, '')
    .replace(/[\u200c\u200d]/g, '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toLocaleLowerCase('en');

/** At most so many characters as a reader counts them, none cut in two; what is left out is marked. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  let [count, end] = [0, text.length];
  for (const { index } of characters.segment(text)) {
    if (count === most) {
      end = index;
      break;
    }
    count += 1;
  }
  return end === text.length ? text : `${text.slice(0, end)}…`;
}
