export { CompareOptionsForm } from './compare-options-form';
export { ConsultUnitsForm } from './consult-units-form';
export { RecordDraftForm } from './record-draft-form';
