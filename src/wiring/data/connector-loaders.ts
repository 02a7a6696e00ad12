import type { ConnectorLoaders } from '@/data';

/** The adapters by kind, each in a chunk of its own. */
export const connectorLoaders: ConnectorLoaders = {
  ckan: async (options) => (await import('@/adapters/ckan')).ckanConnector(options),
  opendatasoft: async (options) => (await import('@/adapters/opendatasoft')).opendatasoftConnector(options),
  sdmx: async (options) => (await import('@/adapters/sdmx')).sdmxConnector(options),
  socrata: async (options) => (await import('@/adapters/socrata')).socrataConnector(options),
  clickhouse: async (options) => (await import('@/adapters/clickhouse')).clickhouseConnector(options),
  gateway: async () => (await import('@/adapters/gateway')).gatewayConnector(),
  odata: async (options) => (await import('@/adapters/odata')).odataConnector(options),
  postgrest: async (options) => (await import('@/adapters/postgrest')).postgrestConnector(options),
  'ogc-features': async (options) => (await import('@/adapters/ogc-features')).ogcFeaturesConnector(options),
  files: async (options) => {
    const { filesConnector, workerParser } = await import('@/adapters/files');
    return filesConnector(options, { parser: workerParser() });
  },
};
