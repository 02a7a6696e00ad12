export { gatewayConnector } from './gateway-connector';
