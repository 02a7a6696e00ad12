export { postgrestProtocol } from './postgrest-protocol';
