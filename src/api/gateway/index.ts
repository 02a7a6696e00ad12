export { createGateway } from './create-gateway';
