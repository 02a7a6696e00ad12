import {
  deskInvitation,
  expertTask,
  gatheredOpinion,
  gatheredRound,
  invitationsToSend,
  linkAnswer,
  linkDeclaration,
  linkOpening,
  linkOpinions,
  linkRefusal,
} from '@/ports/expert-links';
import { listOf, type Operation, object, schemaOf } from './json-schema';

const refused = (means: string) => ({ means, body: schemaOf(linkRefusal) });
const ofLink: Operation['answers'] = {
  200: { means: 'Done.' },
  404: refused('No such link.'),
  410: refused('The link is closed; kind says why.'),
  422: refused('What was sent is not as it must be.'),
  429: refused('Too many in an hour; waitSeconds says how long to wait.'),
};
const ofDesk: Operation['answers'] = {
  200: { means: 'Done.' },
  403: { means: 'Only the unit in charge may.' },
  404: { means: 'There is none.' },
};
const invalid = { means: 'What was sent is not as it must be.' };
const conflict = { means: 'Refused: kind says why.' };

/** What the holder of an expert’s link does, and what the unit in charge does with links. */
export const expertOperations: Readonly<Record<string, Operation>> = {
  'POST /api/open/experts': {
    summary:
      'Opens the link of a code: the question, the papers, the round before. The first time is the day of service.',
    body: schemaOf(linkOpening),
    answers: { ...ofLink, 200: { means: 'The task.', body: schemaOf(expertTask) } },
  },
  'POST /api/open/experts/declaration': {
    summary: 'The statement on interests; with one the link is closed.',
    body: schemaOf(linkDeclaration),
    answers: ofLink,
  },
  'POST /api/open/experts/withdrawal': {
    summary: 'Withdraws from the round.',
    body: schemaOf(linkOpening),
    answers: ofLink,
  },
  'POST /api/open/experts/answer': {
    summary: 'Answers the round, once.',
    body: schemaOf(linkAnswer),
    answers: { ...ofLink, 409: refused('No statement on interests was made.') },
  },
  'POST /api/open/experts/opinion': {
    summary: 'Signs the written opinion that is asked, once: one for each question put to the experts.',
    body: schemaOf(linkOpinions),
    answers: { ...ofLink, 409: refused('No statement on interests was made.') },
  },
  'GET /api/matters/:id/expert-invitations': {
    summary: 'The links of a matter and how they stand; never what was answered.',
    answers: { ...ofDesk, 200: { means: 'Links.', body: listOf(schemaOf(deskInvitation)) } },
  },
  'POST /api/matters/:id/expert-invitations': {
    summary: 'Keeps links by the hashes of their codes, for experts of the panel.',
    body: schemaOf(invitationsToSend),
    answers: { ...ofDesk, 201: { means: 'Kept.' }, 409: conflict, 422: invalid },
  },
  'POST /api/matters/:id/expert-invitations/revocation': {
    summary: 'Takes a link back that has not answered.',
    body: object({ id: { type: 'string' } }),
    answers: { ...ofDesk, 409: conflict },
  },
  'GET /api/matters/:id/expert-invitations/answers': {
    summary: 'The answers to the round that is not recorded yet, under signs, with the proofs of their links.',
    answers: { ...ofDesk, 200: { means: 'The round.', body: schemaOf(gatheredRound) }, 409: conflict },
  },
  'GET /api/matters/:id/expert-invitations/opinions': {
    summary: 'The opinions that were signed by link, under their names, with the proofs of their links.',
    answers: { ...ofDesk, 200: { means: 'Opinions.', body: listOf(schemaOf(gatheredOpinion)) } },
  },
};
