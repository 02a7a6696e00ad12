export { odataProtocol } from './odata-protocol';
