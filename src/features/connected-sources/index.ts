export { ConnectedSources } from './connected-sources';
