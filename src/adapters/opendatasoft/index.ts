export { opendatasoftConnector } from './opendatasoft-connector';
