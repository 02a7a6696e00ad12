export { RecordDrawForm } from './draw/record-draw-form';
export { ExpertsTab } from './experts-tab';
export { FileOpinionsForm } from './invitations/file-opinions-form';
export { RecordStatementsForm } from './invitations/record-statements-form';
export { RecordRoundForm } from './rounds/record-round-form';
