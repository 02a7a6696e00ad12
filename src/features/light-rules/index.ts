export { LightRulesScreen } from './light-rules-screen';
