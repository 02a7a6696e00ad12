export { HearingTab } from './hearing-tab';
