export { recordChecks } from './record-checks';
