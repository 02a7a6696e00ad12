import type { Words } from '@/core/kernel';
import { backendOver, type Connector, type ConnectorLoaders, type Offered, openTransport } from '@/data';
import { declares, hostOf, type SourceDraft, type SourceTest } from '@/ports/connected-sources';
import type { QueryContext, Refusal } from '@/ports/data-source';
import { createDataProxy } from '../data-proxy';
import { adviceOn, unreachedByServer } from './advice-on';
import { backendOfDraft, isSecretSet, type Surroundings } from './backend-of-draft';

interface TryParts extends Surroundings {
  readonly loaders: ConnectorLoaders;
  /** What to do where nothing answers; absent: as of a server. */
  readonly unreached?: Words | undefined;
  now(): number;
}
type Failed = NonNullable<SourceTest['failed']>;

/** So many data sets are looked into; the others are named. */
const LOOKED_INTO = 20;
const DEADLINE_MS = 20_000;
const HERE = new URL('http://here.invalid/');
const ID = 'tried';

/**
 * Asks a source as it would be served, before anything is saved: through the proxy with the allow-list of its kind, its secret and
 * the same look at the address. Tells whether it answers, which data sets are there, their rows and columns, and what was refused.
 */
export async function trySource(given: SourceDraft, parts: TryParts): Promise<SourceTest> {
  const draft = named(given);
  const first = await tryWith(draft, parts);
  if (!declares(draft.kind) || draft.sets.length > 0 || first.failed) return first;
  // Nothing named yet: what the service offers is looked into as if it were.
  const sets = first.more
    .slice(0, LOOKED_INTO)
    .map((source) => ({ source, title: source, from: '', to: '', hidden: [] }));
  if (sets.length === 0) return first;
  const second = await tryWith({ ...draft, sets }, parts);
  return { ...second, more: first.more.slice(sets.length) };
}

async function tryWith(draft: SourceDraft, parts: TryParts): Promise<SourceTest> {
  const { now, loaders } = parts;
  let said: { readonly why: string; readonly todo: Words } | null = null;
  let isPage = false;
  const backend = { ...backendOfDraft(ID, draft, parts), limits: TRY_LIMITS };
  const proxy = createDataProxy({
    backends: [backend],
    forward: () => Promise.reject(new Error('each source has a way out of its own')),
    identify: () => 'test',
    log: () => undefined,
    now,
  });
  const send = async (request: Request): Promise<Response> => {
    const answer = await proxy.fetch(request);
    if (answer.headers.get('hengce-answer') === 'proxy') said = (await answer.clone().json()) as typeof said;
    else isPage ||= /^\s*<(!doctype html|html)\b/i.test(await answer.clone().text());
    return answer;
  };
  const context: QueryContext = {
    signal: AbortSignal.timeout(DEADLINE_MS * 2),
    maxRows: 1,
    maxBytes: TRY_LIMITS.answerBytes,
    deadlineMs: DEADLINE_MS,
  };
  const failedWith = (refusal: Refusal): Failed => {
    const seen = { isPage, hasSecret: draft.secret !== null, unreached: parts.unreached ?? unreachedByServer };
    const isOurs = said !== null && said.why !== 'unreachable';
    return { refusal, todo: (isOurs ? said?.todo : adviceOn(refusal, seen)) ?? said?.todo ?? null };
  };
  const nothing: SourceTest = {
    isSecretSet: isSecretSet(draft, parts.env),
    needsInternalHost: false,
    latencyMs: null,
    failed: null,
    sets: [],
    more: [],
  };
  const connector = await loaders[draft.kind]?.(backend.options);
  if (!connector) return { ...nothing, failed: failedWith({ kind: 'unsupported', clause: draft.kind }) };
  const base = new URL(`api/data/${ID}/`, HERE);
  const source = backendOver(connector, { id: ID, name: draft.name, base, send, now });
  const health = await source.probe(context);
  if (!health.ok)
    return {
      ...nothing,
      failed: failedWith(health.error),
      needsInternalHost:
        (said as { why?: string } | null)?.why === 'inner-address' && draft.internalHost !== hostOf(draft.address),
    };
  const reached = { ...nothing, latencyMs: Math.round(health.value.latencyMs) };
  const listed = await source.datasets(context);
  if (!listed.ok) return { ...reached, failed: failedWith(listed.error) };
  const offered = await offers(connector, openTransport(base, send, now, context));
  if (!offered.ok) return { ...reached, failed: failedWith(offered.error) };
  const looked = listed.value.slice(0, LOOKED_INTO);
  const sets: SourceTest['sets'][number][] = [];
  for (const { dataset, title } of looked) {
    said = null;
    const card = await source.describe(dataset, context);
    const named = { source: dataset, title: card.ok ? card.value.about.title.zh : title.zh };
    const nobody = { rows: null, fields: [], failed: null };
    sets.push(
      card.ok
        ? {
            ...named,
            ...nobody,
            rows: card.value.rows ?? null,
            fields: card.value.fields.map(({ name, label, kind }) => ({ name, label: label.zh, kind })),
          }
        : { ...named, ...nobody, failed: failedWith(card.error) },
    );
  }
  const known = new Set(looked.map(({ dataset }) => dataset));
  const others = [...offered.value.map(({ source: one }) => one), ...listed.value.map(({ dataset }) => dataset)];
  return { ...reached, sets, more: [...new Set(others)].filter((one) => !known.has(one)) };
}

/** Whose it is and what it is called may be filled in after the test. */
const named = (draft: SourceDraft): SourceDraft => ({
  ...draft,
  owner: draft.owner || UNTOLD,
  name: { zh: draft.name.zh || UNTOLD, en: draft.name.en || UNTOLD },
});
const UNTOLD = '—';

const TRY_LIMITS = {
  requestBytes: 64 * 1024,
  answerBytes: 32 * 1024 * 1024,
  deadlineMs: DEADLINE_MS,
  concurrent: 4,
  waiting: 48,
};

const offers = async (connector: Connector, link: ReturnType<typeof openTransport>) =>
  (await connector.offers?.(link)) ?? ({ ok: true, value: [] as readonly Offered[] } as const);
