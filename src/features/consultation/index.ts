export { AnswerOpinionsForm } from './answer-opinions-form';
export { PublishAnswersForm } from './ledger/publish-answers-form';
export { OpinionsTab } from './read/opinions-tab';
export { ReceiveOpinionsForm } from './receive-opinions-form';
