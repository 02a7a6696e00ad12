export { WallScreen, type WallSearch } from './wall-screen';
