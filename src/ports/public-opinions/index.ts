export { type AnswerKind, answerKinds, type PublicAnswer, publicAnswer } from './public-answer';
export { type PublicOpinion, publicOpinion } from './public-opinion';
export type { DeskFailure, DeskOpinion, PublicOpinionDesk } from './public-opinion-desk';
