export { clickhouseProtocol } from './clickhouse-protocol';
