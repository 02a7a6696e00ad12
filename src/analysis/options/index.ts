export { type Alternative, type Criterion, type RankedOption, type RankRefusal, rankOptions } from './rank-options';
