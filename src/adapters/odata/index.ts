export { odataConnector } from './odata-connector';
