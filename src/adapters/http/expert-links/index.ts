export { httpExpertLink } from './http-expert-link';
export { httpInvitationDesk } from './http-invitation-desk';
