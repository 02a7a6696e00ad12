export { clickhouseConnector } from './clickhouse-connector';
