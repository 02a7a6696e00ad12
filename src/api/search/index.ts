export { freshIndex } from './fresh-index';
export { searchRoutes } from './search-routes';
