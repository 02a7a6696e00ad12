export { LawQuotes } from './law-quotes';
export { UnofficialEnglish } from './unofficial-english';
