export { AppointExpertPanelForm } from './appoint-expert-panel-form';
export { ReportExpertArgumentForm } from './report-expert-argument-form';
export { SignExpertOpinionForm } from './sign-expert-opinion-form';
