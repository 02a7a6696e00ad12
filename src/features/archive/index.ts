export { ArchiveDossierForm } from './archive-dossier-form';
export { NameExecutingUnitForm } from './name-executing-unit-form';
