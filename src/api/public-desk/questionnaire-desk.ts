import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Actor, Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { PublicEntries } from '@/ports/public-entries';
import { type DeskQuestionnaire, type Questionnaire, questions } from '@/ports/questionnaire';
import { deskDoor, refusal, stillOpenUntil } from './desk-door';

const writing = z.strictObject({ version: z.int(), questions });

interface QuestionnaireDeskParts {
  readonly entries: Pick<PublicEntries, 'questionnaires' | 'replies'>;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}

/** The questionnaire of a consultation: written as a draft, published with its questions fixed, its figures published after the end. */
export function questionnaireDesk({ entries, clock, dossierOf }: QuestionnaireDeskParts) {
  const { questionnaires, replies } = entries;
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const door = deskDoor(dossierOf, 'receiveOpinions');

  const told = async (matterId: string) =>
    Response.json({
      questionnaire: (await questionnaires.find(matterId))?.entry ?? null,
      replies: await replies.list(matterId),
    } satisfies DeskQuestionnaire);

  routes.get('/:id/questionnaire', async (c) => {
    const dossier = await door.inCharge(c.req.param('id'), c.get('actor'));
    return dossier instanceof Response ? dossier : told(dossier.id);
  });

  routes.put('/:id/questionnaire', async (c) => {
    const dossier = await door.inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const sent = await door.read(c.req.raw, writing);
    if (!sent) return refusal('invalid', 422);
    const fresh = { id: dossier.id, version: 0, questions: [], publishedOn: null, resultsOn: null };
    const { publishedOn } = await questionnaires.add(dossier.id, fresh);
    if (publishedOn !== null) return refusal('published', 409);
    const next = sent.version + 1;
    let isKept = false;
    await questionnaires.change(dossier.id, (before) => {
      isKept = before.publishedOn === null && before.version === sent.version;
      return isKept ? { ...before, version: next, questions: sent.questions } : before;
    });
    return isKept ? told(dossier.id) : refusal('changed', 409);
  });

  /** Changes the questionnaire there is, unless something stands against it. */
  const step = (
    path: string,
    does: (questionnaire: Questionnaire, dossier: Dossier) => Promise<Questionnaire | Response>,
  ) =>
    routes.post(path, async (c) => {
      const dossier = await door.inCharge(c.req.param('id') ?? '', c.get('actor'));
      if (dossier instanceof Response) return dossier;
      const found = await questionnaires.find(dossier.id);
      if (!found || found.entry.questions.length === 0) return refusal('not-found', 404);
      const after = await does(found.entry, dossier);
      if (after instanceof Response) return after;
      let isKept = false;
      await questionnaires.change(dossier.id, (now) => {
        isKept = now.version === found.entry.version;
        return isKept ? { ...after, version: now.version + 1 } : now;
      });
      return isKept ? told(dossier.id) : refusal('changed', 409);
    });

  step('/:id/questionnaire/publication', async (questionnaire, dossier) =>
    stillOpenUntil(dossier, clock.today()) === null
      ? refusal('closed', 409)
      : { ...questionnaire, publishedOn: questionnaire.publishedOn ?? clock.today() },
  );
  step('/:id/questionnaire/withdrawal', async (questionnaire, dossier) =>
    (await replies.list(dossier.id)).length > 0 ? refusal('published', 409) : { ...questionnaire, publishedOn: null },
  );
  step('/:id/questionnaire/results', async (questionnaire, dossier) => {
    const until = stillOpenUntil(dossier, clock.today());
    if (until !== null) return refusal('too-early', 409, { until });
    if (questionnaire.publishedOn === null) return refusal('not-found', 404);
    return { ...questionnaire, resultsOn: questionnaire.resultsOn ?? clock.today() };
  });
  return routes;
}
