export {
  columnsAt,
  guessColumns,
  type OpinionColumns,
  type OpinionField,
  opinionFields,
  widthOf,
} from './columns/opinion-columns';
export { masked } from './personal-data/mask';
export { spansAt } from './personal-data/personal-of-arena';
export { type PersonalSpan, personalKinds } from './personal-data/span';
export { withoutPersonal } from './personal-data/without-personal';
export type { KnownPlace } from './places/district-finder';
export { type AnalysisStage, analyseOpinions } from './run/analyse-opinions';
export type { OpinionAnalysis } from './run/analysis';
export { searchTexts } from './search/search-texts';
export { type Position, positions } from './stance/positions';
export { ArenaBuilder, arenaOf, type TextArena, textAt } from './text-arena';
export { NO_THEME } from './themes/theme-model';
