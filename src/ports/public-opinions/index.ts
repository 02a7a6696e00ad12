export {
  type AnswerKind,
  answerKinds,
  type PublicOpinion,
  publicAnswer,
  publicOpinion,
} from './public-opinion';
export { type DeskFailure, type DeskOpinion, type PublicOpinionDesk, publishedAnswers } from './public-opinion-desk';
