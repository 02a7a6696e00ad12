export { AnnounceHearingForm } from './announce-hearing-form';
export { HearingTab } from './hearing-tab';
export { HoldHearingForm } from './hold-hearing-form';
export { PublishHearingListForm } from './publish-hearing-list-form';
export { ServeHearingPapersForm } from './serve-hearing-papers-form';
