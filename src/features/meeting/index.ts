export { MeetingTab } from './meeting-tab';
export { RecordDiscussionForm } from './record-discussion-form';
