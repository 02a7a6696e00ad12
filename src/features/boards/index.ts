export { BoardsScreen } from './boards-screen';
