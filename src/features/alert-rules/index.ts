export { AlertRulesScreen } from './alert-rules-screen';
