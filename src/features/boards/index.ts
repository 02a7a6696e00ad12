export { BoardsScreen, type BoardsSearch } from './boards-screen';
export type { FreezeRequest } from './freeze-request';
