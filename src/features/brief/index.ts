export { BriefScreen } from './brief-screen';
