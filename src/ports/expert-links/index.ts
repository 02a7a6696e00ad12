export {
  answerFault,
  type ExpertLinkApi,
  type ExpertTask,
  expertTask,
  type LinkFailure,
  linkAnswer,
  linkDeclaration,
  linkOpening,
  linkRefusal,
} from './expert-link';
export {
  type AskedRound,
  answerProof,
  type ExpertInvitation,
  expertInvitation,
  invitationId,
  invitationState,
  MAX_COMMENT,
} from './invitation';
export {
  type DeskInvitation,
  deskInvitation,
  deskRefusal,
  type GatheredRound,
  gatheredRound,
  type InvitationDesk,
  type InvitationsToSend,
  invitationsToSend,
} from './invitation-desk';
