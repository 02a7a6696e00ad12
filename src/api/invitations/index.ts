export { hasForeignOpinion, hasForeignProof } from './gathered-answers';
export { invitationRoutes } from './invitation-routes';
export { isSame } from './is-same';
export { type KeptInvitation, keptInvitations } from './kept-invitations';
