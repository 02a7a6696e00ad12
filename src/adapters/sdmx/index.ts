export { sdmxConnector } from './sdmx-connector';
