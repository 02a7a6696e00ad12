import { Hono } from 'hono';
import { z } from 'zod';
import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type DecisionFacts, instruments, type ProfileId } from '@/core/law';
import {
  type Actor,
  type ActRefusal,
  decide,
  directoryOf,
  entriesOf,
  evolve,
  foldDossier,
  type KnownName,
  lastMeeting,
  lastTime,
  newDossier,
} from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { ErasureLog } from '@/ports/erasures';
import type { KeptSummaries } from '@/ports/kept-summaries';
import type { Directory, Session } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import type { NoticesAnswer } from '@/ports/notices';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import type { SearchIndex } from '@/ports/search';
import type { WorkspaceStore } from '@/ports/workspace';
import { command } from './command';
import { type FilesOfPapers, filesRoutes, unkeptFile } from './files';
import { hasForeignOpinion, hasForeignProof, invitationRoutes, keptInvitations } from './invitations';
import { type MatterProjections, matterProjections } from './matter-projections';
import { noticeRoutes, noticesDesk } from './notices';
import { oneAtATime } from './one-at-a-time';
import { opinionRoutes } from './opinion-routes';
import { publicDeskRoutes } from './public-desk';
import { readJson } from './read-json';
import { areAnswersSealed } from './sealed-answers';
import { sealedBatches, sealFault } from './sealed-opinions';
import { freshIndex, searchRoutes } from './search';
import { documentRoutes } from './workspace-routes';

export interface ApiParts {
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  /** What came by the public entry, where there is one. */
  readonly publicEntries?: PublicEntries;
  readonly documents: WorkspaceStore;
  /** Files of papers, where they are kept. */
  readonly files?: FilesOfPapers | undefined;
  /** Where texts are kept to be searched. */
  readonly search?: SearchIndex;
  /** Brings it up to date, where others do so too. */
  freshen?(): Promise<void>;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly city: string;
  /** The law of the city. */
  readonly profileId: ProfileId;
  /** Sittings of the deciding meeting that are set, oldest first. */
  readonly meetings: readonly CivilDate[];
  /** Where summaries outlive the process. */
  readonly summaries?: KeptSummaries;
  /** Where copies of data are erased by rule. */
  readonly erasures?: ErasureLog;
  /** Names the city keeps beside those of the records. */
  names?(): Promise<readonly KnownName[]>;
  /** What is told of matters, where others use it too. */
  readonly told?: MatterProjections;
  /** Ways in which digests of notices are sent, where there are any. */
  readonly digestWays?: NoticesAnswer['ways'];
  /** Told of what went wrong inside: the person who asked is not. */
  report?(error: Error): void;
  /** The person a request comes from; null: nobody, and nothing is answered. */
  identify(request: Request): Promise<Actor | null>;
  /** As whom the person works on a matter, where that depends on it (the demo's officer is of every unit); else as who he is. */
  actsAs?(actor: Actor, facts: DecisionFacts): Actor;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MATTER_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The HTTP API over the ports: the same app in Node and, in demo mode, inside the page. */
export function createApi(parts: ApiParts): Hono<{ Variables: { actor: Actor } }> {
  const { matters, clock } = parts;
  const api = new Hono<{ Variables: { actor: Actor } }>().basePath('/api');
  const told = parts.told ?? matterProjections(parts);
  const { lawFor } = told;
  /** Who comes second is told so before his act is judged. */
  const turnsOf = oneAtATime();

  api.use(async (c, next) => {
    const actor = await parts.identify(c.req.raw);
    if (!actor) return c.json({ kind: 'not-signed-in' }, 401);
    c.set('actor', actor);
    await next();
  });

  api.get('/session', (c) =>
    c.json({
      actor: c.get('actor'),
      today: clock.today(),
      city: parts.city,
      profileId: parts.profileId,
      meetings: parts.meetings,
    } satisfies Session),
  );

  api.get('/matters', async (c) => c.json(await told.summaries()));

  api.get('/work', async (c) => c.json(await told.work(c.get('actor'))));

  api.route('/notices', noticeRoutes(noticesDesk({ told, documents: parts.documents, clock }), parts.digestWays ?? []));

  api.get('/directory', async (c) => {
    const [all, kept = []] = await Promise.all([told.all(), parts.names?.()]);
    const { name, unit } = c.get('actor');
    const own: readonly KnownName[] = [
      { kind: 'unit', name: unit, unit: null },
      { kind: 'person', name, unit },
    ];
    const facts = all.map(({ dossier }) => dossier.facts);
    const last = lastMeeting(facts, clock.today());
    const before = lastTime(facts, clock.today());
    return c.json({
      names: [...directoryOf([...all.flatMap((one) => one.names()), ...kept, ...own, ...nationalLaws])],
      lastMeeting: last ? { ...last, members: [...last.members] } : null,
      lastTime: {
        catalogue: before.catalogue && { ...before.catalogue },
        noticeChannels: [...before.noticeChannels],
        interpretationWays: [...before.interpretationWays],
      },
    } satisfies Directory);
  });

  api.get('/matters/:id/record', async (c) => {
    const record = await matters.read(c.req.param('id'));
    return record.length > 0 ? c.json(record) : c.json({ kind: 'not-found' }, 404);
  });

  const dossierOf = async (id: string) => foldDossier(id, await matters.read(id));
  api.route('/matters', opinionRoutes({ opinions: parts.opinions, clock, dossierOf }));
  if (parts.publicEntries) {
    api.route(
      '/matters',
      publicDeskRoutes({ entries: parts.publicEntries, opinions: parts.opinions, clock, dossierOf }),
    );
    // The links of experts lead to the public entry.
    api.route('/matters', invitationRoutes({ documents: parts.documents, clock, dossierOf }));
  }

  api.post('/matters/:id/acts', async (c) => {
    const id = c.req.param('id');
    if (!MATTER_ID.test(id)) return c.json({ kind: 'bad-request', why: 'matter id' }, 400);
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    if (!body.ok) return c.json({ kind: 'bad-request', why: body.error }, body.error === 'too-large' ? 413 : 400);
    const decoded = command.safeParse(body.value);
    if (!decoded.success) return c.json({ kind: 'bad-request', why: z.prettifyError(decoded.error) }, 400);
    const { commandId, expectedVersion, request } = decoded.data;
    const actor = c.get('actor');
    return turnsOf(id, async () => {
      const record = await matters.read(id);
      const earlier = record.findLast((entry) => entry.commandId === commandId);
      if (earlier) return c.json({ version: earlier.seq });
      if (record.length === 0 && request.type !== 'proposeMatter') return c.json({ kind: 'not-found' }, 404);
      if (record.length !== expectedVersion)
        return c.json({ kind: 'conflict', version: record.length, since: record.slice(expectedVersion) }, 409);

      const dossier = foldDossier(id, record) ?? newDossier(id, parts.profileId);
      const decision = decide(dossier, request, lawFor(dossier.profileId), actor);
      if (!decision.ok) return c.json({ kind: 'refused', refusal: decision.error }, 422);
      const after = decision.value.reduce(evolve, dossier);
      const unsealed = await sealFault(parts.opinions, dossier, after);
      if (unsealed) return c.json({ kind: 'refused', refusal: sealRefusal(unsealed) }, 422);
      const invitations = keptInvitations(parts.documents, () => clock.today());
      if (
        after.facts.expertRounds !== dossier.facts.expertRounds &&
        (await hasForeignProof(invitations, dossier, after))
      )
        return c.json({ kind: 'refused', refusal: foreignProof }, 422);
      if (
        after.facts.expertOpinions !== dossier.facts.expertOpinions &&
        (await hasForeignOpinion(invitations, dossier, after))
      )
        return c.json({ kind: 'refused', refusal: foreignOpinion }, 422);
      if (!(await areAnswersSealed(parts.publicEntries, dossier, after)))
        return c.json({ kind: 'refused', refusal: otherAnswers }, 422);
      const unkept = await unkeptFile(parts.files?.store, decision.value);
      if (unkept) return c.json({ kind: 'refused', refusal: unkept }, 422);
      const events = entriesOf(decision.value, { version: record.length, commandId, recordedAt: clock.now() });
      const appended = await matters.append(id, expectedVersion, events);
      if (appended.ok) {
        // Counted now that the batches changed; where that fails it is counted when it is first asked for.
        if (after.facts.opinionBatches !== dossier.facts.opinionBatches)
          await parts.opinions.tally(id, sealedBatches(after)).catch(parts.report);
        return c.json({ version: appended.value });
      }
      if (appended.error.kind === 'conflict') {
        const now = await matters.read(id);
        const own = now.findLast((entry) => entry.commandId === commandId); // sent twice at once, and the other was first
        if (own) return c.json({ version: own.seq });
        return c.json({ kind: 'conflict', version: now.length, since: now.slice(expectedVersion) }, 409);
      }
      return c.json({ kind: appended.error.kind }, 507);
    });
  });

  api.route('/', filesRoutes({ files: parts.files, matters, clock }));
  if (parts.search)
    api.route(
      '/search',
      searchRoutes({
        index: parts.search,
        freshen:
          parts.freshen ??
          freshIndex({ index: parts.search, told, opinions: parts.opinions, documents: parts.documents }),
        titleOf: async (id) => (await dossierOf(id))?.facts.title ?? null,
      }),
    );

  api.route('/documents', documentRoutes(parts.documents, clock, parts.erasures));

  api.notFound((c) => c.json({ kind: 'not-found' }, 404));
  api.onError((error, c) => {
    // Whoever asked and left makes reading fail: nothing went wrong.
    if (!c.req.raw.signal.aborted) parts.report?.(error);
    return c.json({ kind: 'server' }, 500);
  });
  return api;
}

/** Laws of the whole country that the rules rest on, ready to be cited. */
const nationalLaws: readonly KnownName[] = [instruments.D713, instruments.FCR, instruments.OGI, instruments.ARC].map(
  ({ title }) => ({ kind: 'law', name: title.zh, unit: null }),
);

const sealRefusal = (field: 'digest' | 'batch'): ActRefusal => ({
  kind: 'invalid',
  words:
    field === 'digest'
      ? {
          zh: '摘要值由系统按原文计算，不能填写；没有逐条录入的批次不带摘要值。',
          en: 'Digests are computed over the rows and cannot be typed; a batch without rows has none.',
        }
      : {
          zh: '封存的条数、人数或摘要值与已收到的原文不一致，请重新导入这一批。',
          en: 'Count, people or digest differ from the rows received: please import this batch again.',
        },
  field,
});

const otherAnswers: ActRefusal = {
  kind: 'invalid',
  words: {
    zh: '答复在准备公布之后又有变动，请重新公布；条数和摘要值由系统计算，不能填写。',
    en: 'Answers changed after they were made ready: please publish again. Numbers and digest are computed, never typed.',
  },
  field: 'digest',
};

const foreignOpinion: ActRefusal = {
  kind: 'invalid',
  words: {
    zh: '与专家经链接署名的意见不一致：专家的意见不能改动，请重新取用。',
    en: 'This differs from what the expert signed by link and may not be changed: please take it over again.',
  },
  field: 'expertOpinions',
};
const foreignProof: ActRefusal = {
  kind: 'invalid',
  words: {
    zh: '有答卷与专家链接交回的内容不一致；请重新取用链接交回的答卷。',
    en: 'An answer differs from what came by its link: please take the answers of the links over again.',
  },
  field: 'answers',
};
