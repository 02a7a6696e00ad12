export { type ConnectedSources, connectedSources } from './connected-sources';
export { sourcesRoutes } from './sources-routes';
