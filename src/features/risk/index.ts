export { FindControllabilityForm } from './find-controllability-form';
export { PlanRiskAssessmentForm } from './plan-risk-assessment-form';
export { ReportRiskForm } from './report-risk-form';
export { ReviewRiskReportForm } from './review-risk-report-form';
