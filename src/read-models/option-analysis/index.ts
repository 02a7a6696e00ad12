export { type AppraisalFigures, appraisalFigures, type OptionMoney } from './appraisal-figures';
export { type OptionAnalysis, optionAnalysis, optionIntervals } from './option-analysis';
export { optionTable } from './option-table';
export { scenarioLeads } from './scenario-leads';
export { weightsInDoubt } from './weights-in-doubt';
