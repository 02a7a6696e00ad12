export { AnswerOpinionsForm } from './answer-opinions-form';
export { ReceiveOpinionsForm } from './receive-opinions-form';
