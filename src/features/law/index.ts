export { LawScreen } from './law-screen';
export { readLawSearch } from './law-search';
