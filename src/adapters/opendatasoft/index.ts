export { opendatasoftProtocol } from './opendatasoft-protocol';
