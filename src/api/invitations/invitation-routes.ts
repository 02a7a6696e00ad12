import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addDays } from '@/core/kernel';
import { eligibleExperts } from '@/core/law';
import { type Actor, actOfType, can, type Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import {
  type AskedRound,
  type DeskInvitation,
  type GatheredRound,
  invitationState,
  invitationsToSend,
} from '@/ports/expert-links';
import { RECEIPT_BYTES, receiptCodeOf } from '@/ports/open-api';
import type { WorkspaceStore } from '@/ports/workspace';
import { readJson } from '../read-json';
import { gatheredAnswers, gatheredOpinions } from './gathered-answers';
import { isSame } from './is-same';
import { type KeptInvitation, keptInvitations } from './kept-invitations';

const MAX_BODY_BYTES = 256 * 1024;
const LONGEST_DAYS = 365;
const SIGN_LENGTH = 8;
const revocation = z.strictObject({ id: z.string() });

interface InvitationParts {
  readonly documents: WorkspaceStore;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}

const refused = (kind: string, status: number) => Response.json({ kind }, { status });
const isAlike = (one: AskedRound | null, other: AskedRound | null) => JSON.stringify(one) === JSON.stringify(other);
const isStanding = ({ invitation }: KeptInvitation) => !invitation.revokedOn;

/** The number of the round that is not recorded yet. */
const openNo = ({ facts }: Dossier): number => (facts.expertRounds?.length ?? 0) + 1;

/** What the unit in charge does with links: make them, see how they stand, take them back, gather the answers without names. */
export function invitationRoutes({ documents, clock, dossierOf }: InvitationParts) {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const invitations = keptInvitations(documents, () => clock.today());
  const recording = actOfType('recordExpertRound');
  if (!recording) throw new Error('no act records a round');

  const inCharge = async (matterId: string, actor: Actor): Promise<Dossier | Response> => {
    const dossier = await dossierOf(matterId);
    if (!dossier) return refused('not-found', 404);
    return can(actor, recording, dossier).ok ? dossier : refused('not-allowed', 403);
  };
  const read = async <T>(request: Request, schema: z.ZodMiniType<T>) => {
    const body = await readJson(request, MAX_BODY_BYTES);
    return schema.safeParse(body.ok ? body.value : undefined).data;
  };

  routes.get('/:id/expert-invitations', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const all = await invitations.of(dossier.id);
    return c.json(
      all.map(({ id, invitation }): DeskInvitation => {
        const { no, round, expert, createdOn, expiresOn, openedOn, declared, withdrewOn, answer, signed } = invitation;
        const state = invitationState(invitation, clock.today());
        const answeredOn = answer?.on ?? signed?.on ?? null;
        return { id, no, round, expert, state, createdOn, expiresOn, openedOn, declared, withdrewOn, answeredOn };
      }),
    );
  });

  routes.post('/:id/expert-invitations', async (c) => {
    const actor = c.get('actor');
    const dossier = await inCharge(c.req.param('id'), actor);
    if (dossier instanceof Response) return dossier;
    const sent = await read(c.req.raw, invitationsToSend);
    const today = clock.today();
    if (!sent || (sent.round && sent.round.lowest >= sent.round.highest)) return refused('invalid', 422);
    if (sent.expiresOn < today || sent.expiresOn > addDays(today, LONGEST_DAYS)) return refused('invalid', 422);
    const items = sent.round?.items ?? [];
    if (new Set(items).size < items.length) return refused('invalid', 422);
    const free = eligibleExperts(dossier.facts.expertPanel ?? []);
    if (!sent.experts.every((expert) => free.some((one) => isSame(one, expert)))) return refused('off-panel', 422);
    const no = sent.round ? openNo(dossier) : 0;
    const all = await invitations.of(dossier.id);
    const ofRound = all.filter((one) => one.invitation.no === no && isStanding(one));
    if (ofRound.some(({ invitation }) => !isAlike(invitation.round, sent.round))) return refused('other-round', 409);
    const isInvited = (expert: { readonly name: string; readonly unit: string }) =>
      ofRound.some(({ invitation }) => isSame(invitation.expert, expert) && today <= invitation.expiresOn);
    const isTwice = new Set(sent.experts.map(({ name, unit }) => `${name}\n${unit}`)).size < sent.experts.length;
    if (isTwice || sent.experts.some(isInvited)) return refused('invited', 409);
    for (const { id, name, unit } of sent.experts) {
      const known = all.find(({ invitation }) => isSame(invitation.expert, { name, unit }))?.invitation.sign;
      const sign = known ?? receiptCodeOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))).slice(0, SIGN_LENGTH);
      const isKept = await invitations.add(
        id,
        {
          matterId: dossier.id,
          no,
          round: sent.round,
          expert: { name, unit },
          sign,
          createdOn: today,
          expiresOn: sent.expiresOn,
          revokedOn: null,
          openedOn: null,
          declared: null,
          withdrewOn: null,
          answer: null,
        },
        actor,
      );
      if (!isKept) return refused('invalid', 422);
    }
    return c.json({}, 201);
  });

  routes.post('/:id/expert-invitations/revocation', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const sent = await read(c.req.raw, revocation);
    const known = sent && (await invitations.find(sent.id));
    if (!sent || known?.matterId !== dossier.id) return refused('not-found', 404);
    const changed = await invitations.change(sent.id, (one) =>
      one.answer || one.signed ? undefined : { ...one, revokedOn: one.revokedOn ?? clock.today() },
    );
    return changed ? c.json({}) : refused('nothing', 409);
  });

  routes.get('/:id/expert-invitations/answers', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const ofRound = (await invitations.of(dossier.id)).filter(
      (one) => one.invitation.no === openNo(dossier) && isStanding(one),
    );
    const [first] = ofRound;
    const answers = gatheredAnswers(ofRound);
    if (!first?.invitation.round || answers.length === 0) return refused('nothing', 409);
    const sent = new Set(ofRound.map(({ invitation }) => `${invitation.expert.name}\n${invitation.expert.unit}`)).size;
    return c.json({ ...first.invitation.round, sent, answers } satisfies GatheredRound);
  });

  routes.get('/:id/expert-invitations/opinions', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    return c.json(gatheredOpinions(await invitations.of(dossier.id)));
  });
  return routes;
}
