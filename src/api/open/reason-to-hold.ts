const LINK = /https?:\/\/|www\.|[a-z0-9-]+\.(?:com|cn|net|org|top|xyz)\b/gi;
const MOST_LINKS = 2;
/** One sign, or one short piece, over and over. */
const REPEATED = /(.{1,6}?)\1{29,}/su;

/** Why a person looks at a text before it is counted, by its code; null: nothing speaks against it. Nothing is thrown away. */
export function reasonToHold(text: string): 'links' | 'repeated' | null {
  if ((text.match(LINK) ?? []).length > MOST_LINKS) return 'links';
  return REPEATED.test(text) ? 'repeated' : null;
}
