export { Card, Statement } from './card';
export { toCsv } from './csv';
export { download } from './download';
export { Light, type LightKind } from './light';
export { EmptyState, FailedState, SampleMark, Skeleton } from './states';
export { theme } from './theme';
