export { EndMatterForm } from './end-matter-form';
export { RecordDiscussionForm } from './record-discussion-form';
export { RecordRediscussionForm } from './record-rediscussion-form';
export { ResumeMatterForm } from './resume-matter-form';
export { ScheduleMeetingForm } from './schedule-meeting-form';
export { SignMinutesForm } from './sign-minutes-form';
export { SubmitForDiscussionForm } from './submit-for-discussion-form';
export { SuspendMatterForm } from './suspend-matter-form';
