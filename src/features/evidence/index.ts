export { EvidenceLines } from './evidence-lines';
export { EvidenceTab } from './evidence-tab';
export { FreezeDialog } from './freeze-dialog';
export { FrozenScreen } from './frozen-screen';
export { RelyOnEvidenceForm } from './rely-on-evidence-form';
