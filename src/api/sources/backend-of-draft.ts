import { declares, type SourceDraft } from '@/ports/connected-sources';
import type { EntryTerms } from '@/ports/data-source';
import { configuredBackend, credentialOf, type Forward, type ProxiedBackend } from '../data-proxy';
import { allowancesOf } from './allowances-of';

export interface Surroundings {
  /** The environment of the server, for secrets by the name of their variable. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A way out that goes to public addresses, and to this host and port beside them. */
  forwardTo(internalHost: string | null): Forward;
}

/** A source as the data proxy serves it: the allow-list of its kind, its secret in place, its terms beside it. */
export function backendOfDraft(id: string, draft: SourceDraft, { env, forwardTo }: Surroundings) {
  const backend = configuredBackend.parse({
    id,
    protocol: draft.kind,
    name: draft.name,
    owner: draft.owner,
    options: optionsOf(draft),
    target: draft.address,
    ...(draft.secret && { secret: { env: draft.secret.env, place: placeOf(draft.secret.place) } }),
    allow: allowancesOf(draft),
  });
  const credential = credentialOf(backend.secret, env);
  return {
    ...backend,
    credential: credential.ok ? credential.value : null,
    forward: forwardTo(draft.internalHost),
    terms: termsOf(draft),
  } satisfies ProxiedBackend;
}

/** Whether the variable it names is set; null: it needs none. */
export const isSecretSet = ({ secret }: SourceDraft, env: Surroundings['env']): boolean | null =>
  secret ? (env[secret.env] ?? '').trim() !== '' : null;

function placeOf(place: NonNullable<SourceDraft['secret']>['place']): object {
  if (place.kind === 'header') return { header: place.name, prefix: place.prefix };
  return place.kind === 'query' ? { query: place.name } : { basicUser: place.user };
}

function optionsOf({ kind, owner, address, can, sets }: SourceDraft): Readonly<Record<string, unknown>> {
  if (declares(kind))
    return {
      owner: { name: owner },
      sets: Object.fromEntries(
        sets.map(({ source, title, from, to }) => [
          source,
          {
            ...(title !== source && { title: { zh: title, en: title } }),
            ...((from !== '' || kind !== 'ogc-features') && { period: { from, to } }),
          },
        ]),
      ),
      ...(can.includes('aggregates') && { aggregates: true }),
      ...(can.includes('apply') && { apply: true }),
      ...(can.includes('text-order') && { textOrder: 'code-points' }),
    };
  return {
    ...(kind === 'socrata' && { domain: new URL(address).hostname }),
    ...(can.includes('sql') && { sql: true }),
    ...(can.includes('sdmx-2.1') && { api: '2.1' }),
  };
}

const termsOf = (draft: SourceDraft): EntryTerms => ({
  level: draft.level,
  category: draft.category,
  personal: draft.personal,
  leaves: draft.leaves,
  keepDays: draft.keepDays,
  reviewOn: draft.reviewOn,
  share: draft.share,
  ...(draft.shareTerms !== '' && { shareTerms: draft.shareTerms }),
  cycle: draft.cycle,
  hidden: Object.fromEntries(draft.sets.flatMap(({ source, hidden }) => (hidden.length > 0 ? [[source, hidden]] : []))),
});
