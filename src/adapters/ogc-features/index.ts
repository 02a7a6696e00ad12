export { ogcFeaturesProtocol } from './ogc-features-protocol';
