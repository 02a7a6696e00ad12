export { AdministrationScreen } from './administration-screen';
