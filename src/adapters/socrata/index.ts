export { socrataProtocol } from './socrata-protocol';
