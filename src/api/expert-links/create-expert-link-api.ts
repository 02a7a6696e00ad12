import { Hono } from 'hono';
import type * as z from 'zod/mini';
import { readJson } from '@/api';
import { keptInvitations } from '@/api/invitations';
import { rateLimit } from '@/api/open';
import type { DecisionFacts } from '@/core/law';
import { foldDossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import {
  answerFault,
  type ExpertInvitation,
  type ExpertTask,
  invitationId,
  invitationState,
  type LinkFailure,
  linkAnswer,
  linkDeclaration,
  linkOpening,
  linkOpinions,
  opinionFault,
} from '@/ports/expert-links';
import type { MatterStore } from '@/ports/matter-store';
import type { WorkspaceStore } from '@/ports/workspace';
import { toldTask } from './told-task';

export interface ExpertLinkParts {
  readonly matters: Pick<MatterStore, 'read'>;
  readonly documents: WorkspaceStore;
  readonly clock: Clock;
  city(): string;
  readonly isSample: boolean;
  /** Whom attempts are counted by. */
  addressOf(request: Request): string;
  now(): number;
}

const MAX_BODY_BYTES = 64 * 1024;
const HOUR_MS = 3_600_000;
const MOST_WRONG_CODES = 30;
const MOST_REQUESTS = 300;

const closedBy: Readonly<Record<string, LinkFailure['kind']>> = {
  answered: 'used',
  revoked: 'revoked',
  withdrawn: 'withdrawn',
  interest: 'interest',
  expired: 'expired',
};

/**
 * What the holder of a link may do: read the task, declare interests, withdraw, answer or sign once. It knows no session; codes travel in bodies.
 * A link that is closed says why and nothing of the matter.
 */
export function createExpertLinkApi(parts: ExpertLinkParts): Hono {
  const { clock, addressOf, now } = parts;
  const api = new Hono();
  const invitations = keptInvitations(parts.documents, () => clock.today());
  const guessing = rateLimit(MOST_WRONG_CODES, HOUR_MS, now);
  const asking = rateLimit(MOST_REQUESTS, HOUR_MS, now);
  const refused = (kind: LinkFailure['kind'], status: number) => Response.json({ kind }, { status });

  /** The invitation of a link that still stands, with what was sent. */
  async function withLink<T extends { readonly code: string }>(
    request: Request,
    schema: z.ZodMiniType<T>,
    answer: (sent: T, id: string, invitation: ExpertInvitation) => Promise<Response>,
  ): Promise<Response> {
    const address = addressOf(request);
    const waitSeconds = Math.max(guessing.waitSeconds(address), asking.waitSeconds(address));
    if (waitSeconds > 0)
      return Response.json(
        { kind: 'too-many', waitSeconds },
        { status: 429, headers: { 'Retry-After': String(waitSeconds) } },
      );
    asking.done(address);
    const body = await readJson(request, MAX_BODY_BYTES);
    const sent = schema.safeParse(body.ok ? body.value : undefined).data;
    const opened = sent ?? linkOpening.safeParse(body.ok ? onlyCode(body.value) : undefined).data;
    const id = opened && invitationId(opened.code);
    const invitation = id === undefined ? undefined : await invitations.find(id);
    if (!id || !invitation) {
      guessing.done(address);
      return refused('not-found', 404);
    }
    const kind = closedBy[invitationState(invitation, clock.today())];
    if (kind) return refused(kind, 410);
    if (!sent) return refused('invalid', 422);
    return answer(sent, id, invitation);
  }

  api.post('/', (c) =>
    withLink(c.req.raw, linkOpening, async (_sent, id) => {
      const invitation = await invitations.change(id, (one) => ({ ...one, openedOn: one.openedOn ?? clock.today() }));
      const dossier = invitation && foldDossier(invitation.matterId, await parts.matters.read(invitation.matterId));
      if (!invitation || !dossier) return refused('not-found', 404);
      if (isClosed(dossier.facts, invitation)) return refused('closed', 410);
      return c.json(
        toldTask(invitation, {
          city: parts.city(),
          isSample: parts.isSample,
          today: clock.today(),
          dossier,
          all: await invitations.of(invitation.matterId),
        }) satisfies ExpertTask,
      );
    }),
  );

  api.post('/declaration', (c) =>
    withLink(c.req.raw, linkDeclaration, async ({ hasInterest, note }, id) => {
      await invitations.change(id, (one) =>
        one.answer || one.signed ? undefined : { ...one, declared: { on: clock.today(), hasInterest, note } },
      );
      return c.json({});
    }),
  );

  api.post('/withdrawal', (c) =>
    withLink(c.req.raw, linkOpening, async (_sent, id) => {
      await invitations.change(id, (one) =>
        one.answer || one.signed ? undefined : { ...one, withdrewOn: clock.today() },
      );
      return c.json({});
    }),
  );

  api.post('/answer', (c) =>
    withLink(c.req.raw, linkAnswer, async ({ values, comment }, id, { declared, round, matterId, no }) => {
      if (!declared) return refused('undeclared', 409);
      if (!round || answerFault(round, values)) return refused('invalid', 422);
      const facts = foldDossier(matterId, await parts.matters.read(matterId))?.facts;
      if (!facts || isClosed(facts, { round, no })) return refused('closed', 410);
      // Of two answers at once the first stands: a link answers once.
      const kept = await invitations.change(id, (one) =>
        one.answer || one.revokedOn ? undefined : { ...one, answer: { on: clock.today(), values, comment } },
      );
      return kept ? c.json({}) : refused('used', 410);
    }),
  );

  api.post('/opinion', (c) =>
    withLink(c.req.raw, linkOpinions, async ({ opinions }, id, { declared, round, matterId, no }) => {
      if (!declared) return refused('undeclared', 409);
      const facts = foldDossier(matterId, await parts.matters.read(matterId))?.facts;
      if (!facts || isClosed(facts, { round, no })) return refused('closed', 410);
      if (round || opinionFault(facts, opinions)) return refused('invalid', 422);
      const kept = await invitations.change(id, (one) =>
        one.signed || one.revokedOn ? undefined : { ...one, signed: { on: clock.today(), opinions } },
      );
      return kept ? c.json({}) : refused('used', 410);
    }),
  );
  return api;
}

/** A round takes no answer once it is recorded, and no opinion is signed after the report. */
const isClosed = (facts: DecisionFacts, { round, no }: Pick<ExpertInvitation, 'round' | 'no'>): boolean =>
  round ? Boolean(facts.expertRounds?.some((recorded) => recorded.no >= no)) : Boolean(facts.expertReportOn);

const onlyCode = (sent: unknown) =>
  typeof sent === 'object' && sent !== null && 'code' in sent ? { code: sent.code } : undefined;
