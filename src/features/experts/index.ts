export { ExpertsTab } from './experts-tab';
export { RecordRoundForm } from './rounds/record-round-form';
