export { foldText } from './fold';
export { markedParts } from './marked-parts';
export { searchWords } from './search-words';
export { sentenceAround } from './sentence-around';
