export { socrataConnector } from './socrata-connector';
