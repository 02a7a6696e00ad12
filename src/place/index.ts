export { sayValue } from './say-value';
