export { NewMatterScreen } from './new-matter-screen';
