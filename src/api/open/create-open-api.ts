import { Hono } from 'hono';
import { type Dossier, foldDossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterStore } from '@/ports/matter-store';
import type { OpenList, OpenNotice } from '@/ports/open-api';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import { byCode } from './by-code';
import { enrol } from './enrol';
import { firstPage } from './first-page';
import { publishedConsultation, publishedNotice } from './published-notice';
import { sendOpinion } from './send-opinion';
import { toldEnrolment } from './told-enrolment';
import { toldQuestionnaire } from './told-questionnaire';

interface OpenApiParts {
  readonly matters: Pick<MatterStore, 'ids' | 'read'>;
  readonly opinions: Pick<OpinionStore, 'tally'>;
  readonly entries: PublicEntries;
  readonly clock: Clock;
  city(): string;
  readonly isSample: boolean;
  /** The seal of a record as it stands: how many entries, their chain, signed; absent: nothing is sealed here. */
  sealOf?(matterId: string): Promise<object | undefined>;
  /** Whom attempts are counted by. */
  addressOf(request: Request): string;
  now(): number;
}

/** The list reads every record: whoever asks for it in between gets the same one. */
const LIST_KEPT_MS = 5_000;
/** Drafts change seldom, and the code of the page asks anew. */
const FIRST_KEPT_MS = 30_000;

/**
 * The public entry: an app of its own that knows no session. It reads records and answers with what they say was published,
 * adds what people send, and tells the holder of a code about it.
 */
export function createOpenApi(parts: OpenApiParts): Hono {
  const { matters, entries, clock } = parts;
  const open = new Hono();
  const dossierOf = foldedOnce(matters);
  const door = { ...parts, dossierOf };
  const send = sendOpinion(door);
  const enrolled = enrol(door);
  const { follow, erase } = byCode(door);

  const list = keptFor(LIST_KEPT_MS, parts.now, async () => {
    const today = clock.today();
    const dossiers = (await Promise.all((await matters.ids()).map(dossierOf))).flatMap((one) => one ?? []);
    return {
      city: parts.city(),
      isSample: parts.isSample,
      today,
      consultations: dossiers.flatMap((one) => publishedConsultation(one, today) ?? []),
      withheld: dossiers.flatMap(({ facts: { nonPublicBasis: basis } }) =>
        basis ? [{ basis: basis.article, reviewOn: basis.reviewOn }] : [],
      ),
    } satisfies OpenList;
  });
  open.get('/consultations', async (c) => c.json(await list()));

  const noticeOf = async (id: string): Promise<OpenNotice | null> => {
    const dossier = await dossierOf(id);
    const sealed = dossier?.facts.opinionBatches?.flatMap(({ batch }) => batch ?? []) ?? [];
    const notice =
      dossier &&
      publishedNotice(
        dossier,
        clock.today(),
        await parts.opinions.tally(dossier.id, sealed),
        await entries.ledger.list(dossier.id),
      );
    if (!notice) return null;
    const [questionnaire, enrolment] = await Promise.all([
      toldQuestionnaire(entries, notice.id),
      toldEnrolment(entries, dossier, clock.today()),
    ]);
    const hearing = notice.hearing && { ...notice.hearing, enrolment };
    return {
      ...notice,
      hearing,
      questionnaire,
      city: parts.city(),
      isSample: parts.isSample,
      hasSeal: parts.sealOf !== undefined,
    };
  };
  open.get('/consultations/:id', async (c) => {
    const notice = await noticeOf(c.req.param('id'));
    return notice ? c.json(notice) : c.json({ kind: 'not-found' }, 404);
  });

  open.get('/consultations/:id/seal', async (c) => {
    const id = c.req.param('id');
    const dossier = await dossierOf(id);
    const isPublic = dossier && publishedConsultation(dossier, clock.today()) !== null;
    const seal = isPublic ? await parts.sealOf?.(id) : undefined;
    return seal ? c.json(seal) : c.json({ kind: 'not-found' }, 404);
  });

  const first = keptFor(FIRST_KEPT_MS, parts.now, async () => {
    const told = await list();
    const notices = await Promise.all(told.consultations.map(({ id }) => noticeOf(id)));
    return firstPage(
      told,
      notices.flatMap((one) => one ?? []),
    );
  });
  open.get('/first-page', async (c) => c.html(await first()));

  open.post('/consultations/:id/opinions', (c) => send(c.req.raw, c.req.param('id')));
  open.post('/consultations/:id/enrolments', (c) => enrolled(c.req.raw, c.req.param('id')));
  open.post('/receipts', (c) => follow(c.req.raw));
  open.post('/receipts/erasure', (c) => erase(c.req.raw));
  return open;
}

/** Made once for all who ask within a while; what failed is made anew. */
function keptFor<T>(ms: number, now: () => number, make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly until: number; readonly made: Promise<T> } | undefined;
  return () => {
    if (kept && now() < kept.until) return kept.made;
    const made = make();
    kept = { until: now() + ms, made };
    made.catch(() => {
      kept = undefined;
    });
    return made;
  };
}

/** Records only grow: what was folded once holds until there is another last entry. Anybody may ask, as often as they like. */
function foldedOnce(matters: Pick<MatterStore, 'read'>) {
  const known = new Map<string, { readonly last: string | undefined; readonly dossier: Dossier | undefined }>();
  return async (id: string): Promise<Dossier | undefined> => {
    const record = await matters.read(id);
    const last = record.at(-1)?.id;
    const before = known.get(id);
    if (before && before.last === last) return before.dossier;
    const dossier = foldDossier(id, record);
    if (dossier) known.set(id, { last, dossier });
    return dossier;
  };
}
