export { ExpertPage } from './expert-page';
