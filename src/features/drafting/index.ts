export { CompareOptionsForm } from './compare-options-form';
export { RecordDraftForm } from './record-draft-form';
