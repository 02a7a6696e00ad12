import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { cleanText } from '@/core/kernel';
import type { Actor, Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import { type LedgerTheme, themeEntry } from '@/ports/opinion-ledger';
import { MAX_ROWS } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import { answerKinds, type PublicAnswer } from '@/ports/public-opinions';
import { asOpened, changedClauses, dayPublished, pendingAnswer, wordsOfAnswer } from '@/read-models';
import { withPending } from '../opinion-ledger';
import { deskDoor, refusal } from './desk-door';
import { preparePublication } from './prepare-publication';

const words = (most: number) => z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(most));
const ids = z.array(z.string()).check(z.maxLength(MAX_ROWS));
const answered = { themes: ids, opinions: ids };
const isAny = z.refine<{ themes: string[]; opinions: string[] }>(
  ({ themes, opinions }) => themes.length + opinions.length > 0,
);
const adding = z.strictObject({ themes: z.array(themeEntry).check(z.minLength(1), z.maxLength(200)) });
const changing = z.strictObject({ id: z.string(), version: z.number(), entry: themeEntry });
const merging = z.strictObject({ id: z.string(), into: z.string() });
const sorting = z.strictObject({ opinions: ids, theme: z.nullable(z.string()) });
const drafting = z
  .strictObject({
    ...answered,
    kind: z.enum(answerKinds),
    reason: words(4_000),
    clauses: z.array(z.string()).check(z.maxLength(100)),
  })
  .check(isAny);
const reviewing = z
  .strictObject({ ...answered, seen: z.record(z.string(), z.string()), because: z.nullable(words(1_000)) })
  .check(isAny);
const publishing = z.strictObject({ publication: z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/)) });

interface LedgerDeskParts {
  readonly entries: Pick<PublicEntries, 'ledger' | 'opinions'>;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}
type DeskContext = Context<{ Variables: { actor: Actor } }>;

/** The ledger: themes with their opinions, who prepares an answer, the answer, a second person’s look, publication. */
export function ledgerDesk({ entries, clock, dossierOf }: LedgerDeskParts) {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const unit = deskDoor(dossierOf, 'receiveOpinions');
  const reviewers = deskDoor(dossierOf, 'receiveOpinions', ['office']);
  const invalid = () => refusal('invalid', 422);
  const told = async (matterId: string) => Response.json(await entries.ledger.list(matterId));

  /** A route of those in charge, with what was sent. */
  const post = <T>(
    path: string,
    schema: z.ZodMiniType<T>,
    does: (dossier: Dossier, sent: T, actor: Actor) => Promise<Response>,
    door = unit,
  ) =>
    routes.post(`/:id/ledger/${path}`, async (c: DeskContext) => {
      const actor = c.get('actor');
      const dossier = await door.inCharge(c.req.param('id') ?? '', actor);
      if (dossier instanceof Response) return dossier;
      const sent = await door.read(c.req.raw, schema);
      return sent === undefined ? invalid() : does(dossier, sent, actor);
    });
  /** Those among the ids that are of this matter; undefined: one is not. */
  const own = async ({ id: matterId }: Dossier, { themes, opinions }: { themes: string[]; opinions: string[] }) => {
    const [known, received] = await Promise.all([entries.ledger.list(matterId), entries.opinions.list(matterId)]);
    const of = <T extends { readonly id: string }>(all: readonly T[], wanted: readonly string[]) => {
      const found = all.filter(({ id }) => wanted.includes(id));
      return found.length === new Set(wanted).size ? found : undefined;
    };
    const found = { themes: of(known, themes), opinions: of(received, opinions) };
    return found.themes && found.opinions ? [...found.themes, ...found.opinions] : undefined;
  };
  const changeAnswers = async (
    { themes, opinions }: { themes: string[]; opinions: string[] },
    to: (answers: readonly PublicAnswer[], id: string) => PublicAnswer[],
  ) => {
    for (const id of themes) await entries.ledger.change(id, (one) => ({ ...one, answers: to(one.answers, id) }));
    for (const id of opinions) await entries.opinions.change(id, (one) => ({ ...one, answers: to(one.answers, id) }));
  };

  routes.get('/:id/ledger', async (c) => {
    const dossier = await reviewers.inCharge(c.req.param('id'), c.get('actor'));
    return dossier instanceof Response ? dossier : told(dossier.id);
  });

  post('themes', adding, async (dossier, { themes }) => {
    const known = new Set((await entries.ledger.list(dossier.id)).map(({ name }) => name));
    if (themes.some(({ name }) => known.has(name)) || new Set(themes.map(({ name }) => name)).size < themes.length)
      return refusal('taken', 409);
    for (const entry of themes)
      await entries.ledger.add(dossier.id, {
        id: `${dossier.id}.${crypto.randomUUID()}`,
        version: 0,
        ...entry,
        mergedInto: null,
        answers: [],
      });
    return told(dossier.id);
  });

  post('theme', changing, async (dossier, { id, version, entry }) => {
    const all = await entries.ledger.list(dossier.id);
    const known = all.find((one) => one.id === id);
    if (!known) return invalid();
    if (all.some((one) => one.id !== id && one.name === entry.name)) return refusal('taken', 409);
    const isOut = known.answers.some((answer) => dayPublished(answer, dossier.facts.answerPublications) !== null);
    if (isOut && entry.name !== known.name) return refusal('published', 409);
    let isKept = false;
    await entries.ledger.change(id, (now) => {
      isKept = now.version === version;
      return isKept ? { ...now, ...entry, version: version + 1 } : now;
    });
    return isKept ? told(dossier.id) : refusal('changed', 409);
  });

  post('merging', merging, async (dossier, { id, into }) => {
    const all = await entries.ledger.list(dossier.id);
    const [from, to] = [id, into].map((one) => all.find((theme) => theme.id === one && theme.mergedInto === null));
    if (!from || !to || id === into) return invalid();
    if (from.answers.some((answer) => dayPublished(answer, dossier.facts.answerPublications) !== null))
      return refusal('published', 409);
    const merged = (one: LedgerTheme) => ({
      ...one,
      version: one.version + 1,
      covers: [...new Set([...one.covers, ...from.covers])],
    });
    await entries.ledger.change(into, merged);
    await entries.ledger.change(id, (one) => ({ ...one, version: one.version + 1, mergedInto: into, answers: [] }));
    return told(dossier.id);
  });

  post('sorting', sorting, async (dossier, { opinions, theme }) => {
    const asked = { themes: theme === null ? [] : [theme], opinions };
    if (!(await own(dossier, asked))) return invalid();
    for (const id of opinions) await entries.opinions.change(id, (one) => ({ ...one, theme }));
    return told(dossier.id);
  });

  post('drafts', drafting, async (dossier, { clauses, kind, reason, ...asked }, { id, name }) => {
    if (!(await own(dossier, asked))) return invalid();
    const changed = changedClauses(asOpened(dossier).draftClauses ?? [], dossier.facts.draftClauses ?? []);
    const changes = changed.filter(({ no }) => clauses.includes(no));
    if (changes.length < new Set(clauses).size) return invalid();
    const answer = {
      kind,
      reason,
      changes,
      by: { id, name },
      writtenOn: clock.today(),
      review: null,
      publication: null,
      publishedOn: null,
    };
    await changeAnswers(asked, (answers) => withPending(answers, dossier, () => answer));
    return told(dossier.id);
  });

  post(
    'reviews',
    reviewing,
    async (dossier, { because, seen, ...asked }, { id, name }) => {
      const found = await own(dossier, asked);
      const { answerPublications } = dossier.facts;
      const pending = found?.map((one) => ({ id: one.id, answer: pendingAnswer(one.answers, answerPublications) }));
      if (!pending || pending.some(({ answer }) => answer === undefined)) return invalid();
      if (pending.some(({ answer }) => answer?.by?.id === id)) return refusal('own-draft', 403);
      const isSeen = (of: string, answer: PublicAnswer | undefined) =>
        answer !== undefined && answer.by?.id !== id && wordsOfAnswer(answer) === seen[of];
      if (pending.some((one) => !isSeen(one.id, one.answer))) return refusal('changed', 409);
      const review = { by: { id, name }, on: clock.today(), isApproved: because === null, because };
      await changeAnswers(asked, (answers, of) => {
        // Written anew meanwhile: these words nobody else has looked at.
        const now = pendingAnswer(answers, answerPublications);
        return now && isSeen(of, now) ? withPending(answers, dossier, () => ({ ...now, review })) : [...answers];
      });
      return told(dossier.id);
    },
    reviewers,
  );

  post('publication', publishing, (dossier, { publication }) =>
    preparePublication(entries, dossier, publication, clock.today()),
  );
  return routes;
}
