export { FreezeAnalysisForm } from './freeze-analysis-form';
export { AppraiseOptionsForm } from './money/appraise-options-form';
export { CompareOptionsForm } from './options/compare-options-form';
export { OptionsTab } from './options-tab';
export { RecordDraftForm } from './record-draft-form';
export { NameScenariosForm } from './scenarios/name-scenarios-form';
