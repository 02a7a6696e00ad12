export { ckanConnector } from './ckan-connector';
