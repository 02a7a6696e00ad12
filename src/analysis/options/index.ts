export { type RankedOption, type RankRefusal, rankOptions } from './rank-options';
