export { AnswerLeaderForm } from './answer-leader-form';
export { ApproveForMeetingForm } from './approve-for-meeting-form';
export { InstructForm } from './instruct-form';
export { LettersTab } from './letters-tab';
export { MatterBar } from './matter-bar';
export { ReturnForSupplementForm } from './return-for-supplement-form';
