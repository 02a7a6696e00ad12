import { Hono } from 'hono';
import type { Clock } from '@/ports/clock';
import {
  draftFaults,
  type SourceDraft,
  type SourceSave,
  type SourceStore,
  type SourcesFailure,
  type SourcesState,
  type SourceTest,
  type StoredSource,
  sourceDraft,
  sourceId,
  sourceSave,
} from '@/ports/connected-sources';
import type { KeptCopies } from '@/ports/erasures';
import { readJson } from '../read-json';
import { changesOf } from './changes-of';

/** What is told of a change: who, what, and what came of it. */
interface SourceNote {
  readonly act: 'test-source' | 'connect-source' | 'change-source' | 'pause-source' | 'resume-source' | 'remove-source';
  readonly about: string;
  readonly outcome: string;
}

export interface SourcesParts {
  readonly store: SourceStore;
  readonly clock: Clock;
  readonly isDemo: boolean;
  /** Sources of the server's own files, whose ids are taken. */
  readonly fixed: SourcesState['fixed'];
  /** Ids that the page itself uses. */
  readonly reserved: readonly string[];
  units(): Promise<readonly string[]>;
  isSecretSet(draft: SourceDraft): boolean | null;
  test(draft: SourceDraft): Promise<SourceTest>;
  /** What is kept of data and until when, and what was erased. */
  kept(): Promise<KeptCopies>;
  /** Who asks, and whether he may change sources. */
  who(request: Request): Promise<{ readonly name: string; readonly mayChange: boolean }>;
  note(request: Request, note: SourceNote): Promise<void>;
}

const MAX_BODY_BYTES = 200_000;
const STATUS = { taken: 409, conflict: 409, faults: 422, 'not-allowed': 403, 'bad-request': 400 } as const;
type Refused = Extract<SourcesFailure, { readonly kind: keyof typeof STATUS }>;

/** Data sources as administrators connect them: below `/api/sources`. */
export function sourcesRoutes(parts: SourcesParts): Hono {
  const { store, clock } = parts;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const [{ mayChange }, sources, units] = await Promise.all([parts.who(c.req.raw), store.list(), parts.units()]);
    return c.json({
      today: clock.today(),
      mayChange,
      isDemo: parts.isDemo,
      units: [...units],
      sources: sources
        .filter(({ state }) => state !== 'removed')
        .map((source) => ({ ...source, isSecretSet: parts.isSecretSet(source.draft) })),
      fixed: parts.fixed,
    } satisfies SourcesState);
  });

  routes.get('/kept', async (c) => c.json(await parts.kept()));

  routes.post('/test', async (c) => {
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    const draft = sourceDraft.safeParse(body.ok ? body.value : undefined);
    if (!draft.success) return c.json({ kind: 'bad-request' }, 400);
    const faults = draftFaults(draft.data, null).filter(({ field }) =>
      ['address', 'internalHost', 'secret'].includes(field),
    );
    if (faults.length > 0) return c.json({ kind: 'faults', faults }, 422);
    const told = await parts.test(draft.data);
    const { address, internalHost } = draft.data;
    const about = `${address}${internalHost === null ? '' : ` internal ${internalHost}`}`;
    await parts.note(c.req.raw, { act: 'test-source', about, outcome: told.failed?.refusal.kind ?? 'answered' });
    return c.json(told);
  });

  routes.put('/:id', async (c) => {
    const id = c.req.param('id');
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    const save = sourceSave.safeParse(body.ok ? body.value : undefined);
    if (!sourceId.safeParse(id).success || !save.success) return c.json({ kind: 'bad-request' }, 400);
    const before = (await store.list()).find((one) => one.id === id);
    const refused = refusalOf(id, save.data, before);
    const { state } = save.data;
    const next: StoredSource = {
      id,
      version: (before?.version ?? 0) + 1,
      state,
      draft: state === 'on' || !before ? save.data.draft : before.draft,
      savedAt: clock.now(),
      savedBy: (await parts.who(c.req.raw)).name,
    };
    const failure = refused ?? ((await store.write(next)).ok ? null : await conflictOf(id));
    await parts.note(c.req.raw, {
      act: actOf(before, next),
      about: `${id}: ${changesOf(before, next)}`,
      outcome: failure?.kind ?? 'done',
    });
    return failure ? c.json(failure, STATUS[failure.kind]) : c.json({});
  });
  return routes;

  function refusalOf(
    id: string,
    { version, state, draft }: SourceSave,
    before: StoredSource | undefined,
  ): Refused | null {
    const there = before?.state === 'removed' ? undefined : before;
    const isOther = parts.reserved.includes(id) || parts.fixed.some((one) => one.id === id);
    if (isOther || (version === 0 && there)) return { kind: 'taken' };
    if (version !== (there?.version ?? 0))
      return { kind: 'conflict', by: before?.savedBy ?? '', at: before?.savedAt ?? '' };
    if (state !== 'on') return there ? null : { kind: 'bad-request' };
    const faults = draftFaults(draft, clock.today());
    return faults.length > 0 ? { kind: 'faults', faults } : null;
  }

  async function conflictOf(id: string): Promise<Refused> {
    const now = (await store.list()).find((one) => one.id === id);
    return { kind: 'conflict', by: now?.savedBy ?? '', at: now?.savedAt ?? '' };
  }
}

function actOf(before: StoredSource | undefined, { state }: StoredSource): SourceNote['act'] {
  if (state === 'removed') return 'remove-source';
  if (!before || before.state === 'removed') return 'connect-source';
  if (before.state === state) return 'change-source';
  return state === 'paused' ? 'pause-source' : 'resume-source';
}
