export { PublishListForm, ServePapersForm } from './enrolment/drawn-forms';
export { HearingTab } from './hearing-tab';
