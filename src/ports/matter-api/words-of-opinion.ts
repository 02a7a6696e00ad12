/** Words of a view without what a copy changes: spaces and line ends. Views with the same words are copies of one another. */
export const wordsOfOpinion = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '');
