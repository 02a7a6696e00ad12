import type { ProtocolLoaders } from '@/data';

/** The adapters by kind, each in a chunk of its own. */
export const protocolLoaders: ProtocolLoaders = {
  ckan: async (options) => (await import('@/adapters/ckan')).ckanProtocol(options),
  opendatasoft: async (options) => (await import('@/adapters/opendatasoft')).opendatasoftProtocol(options),
  sdmx: async (options) => (await import('@/adapters/sdmx')).sdmxProtocol(options),
  socrata: async (options) => (await import('@/adapters/socrata')).socrataProtocol(options),
  clickhouse: async (options) => (await import('@/adapters/clickhouse')).clickhouseProtocol(options),
  gateway: async () => (await import('@/adapters/gateway')).gatewayProtocol(),
  odata: async (options) => (await import('@/adapters/odata')).odataProtocol(options),
  postgrest: async (options) => (await import('@/adapters/postgrest')).postgrestProtocol(options),
  'ogc-features': async (options) => (await import('@/adapters/ogc-features')).ogcFeaturesProtocol(options),
  files: async (options) => {
    const { filesProtocol, workerBench } = await import('@/adapters/files');
    return filesProtocol(options, { bench: workerBench() });
  },
};
