export { Card, Statement } from './card';
export { toCsv } from './csv';
export { download } from './download';
export { LevelLight } from './level-light';
export { Light, type LightKind } from './light';
export { LightLegendControl } from './light-legend';
export { StanceStrip } from './stance-strip';
export { EmptyState, FailedState, SampleMark, Skeleton } from './states';
export { theme } from './theme';
