export { postgrestConnector } from './postgrest-connector';
