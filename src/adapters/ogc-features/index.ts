export { ogcFeaturesConnector } from './ogc-features-connector';
