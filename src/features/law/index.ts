export { LawScreen } from './law-screen';
export { type LawSearch, readLawSearch } from './law-search';
