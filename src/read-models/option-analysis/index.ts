export { type AppraisalFigures, appraisalFigures, netValues, type OptionMoney } from './appraisal-figures';
export { chanceOfLoss, type MoneyChances, moneyChances } from './money-chances';
export { type OptionAnalysis, optionAnalysis, optionIntervals } from './option-analysis';
export { optionTable } from './option-table';
export { scenarioLeads } from './scenario-leads';
export { weightsInDoubt } from './weights-in-doubt';
