export { ArchiveDossierForm } from './archive-dossier-form';
export { CheckRecordForm } from './check-record-form';
