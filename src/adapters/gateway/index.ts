export { gatewayProtocol } from './gateway-protocol';
