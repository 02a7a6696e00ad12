export { BoardsScreen } from './boards-screen';
export type { BoardsSearch } from './boards-search';
export type { FreezeRequest } from './freeze-request';
