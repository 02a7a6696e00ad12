export { answerLocally, type LocalClauses } from './answer-locally';
export {
  type Ask,
  allOf,
  type Comparison,
  comparisons,
  conjunctsOf,
  type Fold,
  type FoldKind,
  fieldsOfTest,
  folds,
  type Grain,
  type GroupBy,
  grains,
  type OrderBy,
  type Test,
  type TestKind,
} from './ask';
export { askSchema } from './ask-schema';
export { canonicalAsk } from './canonical-ask';
export { exactSum } from './exact-sum';
export { filterRows } from './filter-rows';
export { grainOf, periodOf } from './period';
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
