export { createGateway, type GatewayParts } from './create-gateway';
