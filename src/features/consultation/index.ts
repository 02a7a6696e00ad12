export { AnswerOpinionsForm } from './answer-opinions-form';
export { OpinionsTab } from './read/opinions-tab';
export { ReceiveOpinionsForm } from './receive-opinions-form';
