export { connectedSources, type ServedSources } from './connected-sources';
export { sourcesRoutes } from './sources-routes';
