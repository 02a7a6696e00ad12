export { MeetingTab } from './meeting-tab';
