export { CheckOtherApprovalsForm } from './check-other-approvals-form';
export { PublishDecisionForm } from './publish-decision-form';
export { ReportToPartyForm } from './report-to-party-form';
