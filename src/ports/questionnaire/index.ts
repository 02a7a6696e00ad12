export {
  type GivenReply,
  MAX_WORDS,
  type Question,
  type Questionnaire,
  type QuestionnaireReply,
  questionKinds,
  questionnaire,
  questionnaireReply,
  questions,
  SCALE,
  said,
} from './questionnaire';
export type { DeskQuestionnaire, QuestionnaireDesk, QuestionnaireFailure } from './questionnaire-desk';
export { isSaid, replyFault } from './reply-fault';
