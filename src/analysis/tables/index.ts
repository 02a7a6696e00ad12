export { answerLocally } from './answer-locally';
export { canonicalQuery, canonicalText } from './canonical-query';
export { dayAfter, endless, grainOf, periodOf, type Span, spanOf } from './period';
export {
  type Aggregate,
  type AggregateKind,
  allOf,
  type Comparison,
  comparisons,
  conjunctsOf,
  fieldsOfPredicate,
  folds,
  type Grain,
  type GroupBy,
  grains,
  type OrderBy,
  type Predicate,
  type Query,
} from './query';
export { querySchema } from './query-schema';
export {
  appendTables,
  type Cell,
  type Column,
  cellAt,
  cellFlags,
  columnFrom,
  columnOf,
  type FieldKind,
  fieldKinds,
  rowsOf,
  type Table,
  takeRows,
} from './table';
