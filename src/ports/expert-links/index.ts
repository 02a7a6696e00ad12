export {
  answerFault,
  type ExpertLinkApi,
  type ExpertTask,
  expertTask,
  type LinkFailure,
  linkAnswer,
  linkDeclaration,
  linkOpening,
  linkOpinions,
  linkRefusal,
} from './expert-link';
export { type GivenOpinion, opinionFault } from './given-opinion';
export {
  type AskedRound,
  answerProof,
  type ExpertInvitation,
  expertInvitation,
  invitationId,
  invitationState,
  MAX_COMMENT,
  opinionProof,
} from './invitation';
export {
  type DeskInvitation,
  deskInvitation,
  deskRefusal,
  type GatheredOpinion,
  type GatheredRound,
  gatheredOpinion,
  gatheredRound,
  type InvitationDesk,
  type InvitationsToSend,
  invitationsToSend,
} from './invitation-desk';
