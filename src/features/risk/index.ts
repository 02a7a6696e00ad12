export { ReportRiskForm } from './report/report-risk-form';
export { RiskTab } from './risk-tab';
