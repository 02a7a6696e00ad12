export { RecordDrawForm } from './draw/record-draw-form';
export { ExpertsTab } from './experts-tab';
export { RecordRoundForm } from './rounds/record-round-form';
