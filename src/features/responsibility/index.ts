export { ClaimToleranceForm } from './claim-tolerance-form';
export { FileReviewerReportForm } from './file-reviewer-report-form';
export { RecordLawVersionForm } from './record-law-version-form';
export { RecordResponsiblePersonsForm } from './record-responsible-persons-form';
export { SignConfidentialityForm } from './sign-confidentiality-form';
