export { type OptionAnalysis, optionAnalysis, optionIntervals } from './option-analysis';
export { optionTable } from './option-table';
