export { FreezeAnalysisForm } from './freeze-analysis-form';
export { CompareOptionsForm } from './options/compare-options-form';
export { OptionsTab } from './options-tab';
export { RecordDraftForm } from './record-draft-form';
