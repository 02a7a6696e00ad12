export { sdmxProtocol } from './sdmx-protocol';
