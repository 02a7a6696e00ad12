/** A description without the tags of a page, which catalogues keep in theirs. */
export const plainWords = (words: string): string =>
  words
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
