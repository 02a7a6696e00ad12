export { ckanProtocol } from './ckan-protocol';
