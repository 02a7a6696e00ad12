export { firstPage } from './first-page';
