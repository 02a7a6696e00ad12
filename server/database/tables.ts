import type { Generated, Kysely } from 'kysely';

/** The tables of a city, the same in SQLite and PostgreSQL. Flags are 1 or 0, instants milliseconds since 1970, days as texts. */
export interface Tables {
  readonly events: {
    position: Generated<number>;
    matter: string;
    seq: number;
    command: string;
    body: string;
    chain: string;
  };
  /** Where the record of each matter stands: the one row two appends contend for. */
  readonly heads: { position: Generated<number>; matter: string; version: number; chain: string };
  readonly opinion_batches: { position: Generated<number>; matter: string; id: string; channel: string; body: string };
  /** What came by the public entry or was laid out for it, by kind; opinions are sealed in batches by the record. */
  readonly public_entries: {
    position: Generated<number>;
    kind: string;
    matter: string;
    id: string;
    version: number;
    body: string;
  };
  readonly opinion_tallies: { matter: string; body: string };
  readonly documents: { position: Generated<number>; collection: string; id: string; version: number; body: string };
  readonly summaries: { matter: string; stamp: string; body: string };
  readonly units: {
    position: Generated<number>;
    id: string;
    parent: string | null;
    name: string;
    short: string;
    closed: number;
  };
  readonly people: {
    position: Generated<number>;
    id: string;
    login: string;
    name: string;
    admin: string | null;
    password: string;
    must_change: number;
    disabled: number;
  };
  readonly posts: {
    position: Generated<number>;
    id: string;
    person: string;
    role: string;
    unit: string;
    since: string;
    until: string | null;
    stands_for: string | null;
  };
  /** `proved`: when the person last gave a proof of himself; `code_due`: the second one is still to come. */
  readonly sessions: {
    token_hash: string;
    person: string;
    post: string | null;
    begun: number;
    seen: number;
    way: string;
    proved: number;
    code_due: number;
  };
  /** Secrets of the codes of people's apps, sealed; `last_step`: the last code that was used. */
  readonly second_factors: { person: string; secret: string; confirmed: number; last_step: number };
  /** Who a person is at the identity provider. */
  readonly identities: { issuer: string; subject: string; person: string };
  readonly recovery_codes: { code_hash: string; person: string };
  readonly audit: {
    position: Generated<number>;
    at: string;
    person: string | null;
    act: string;
    about: string;
    outcome: string;
    address: string;
  };
  readonly settings: { name: string; value: string };
  /** Data sources that administrators connected. */
  readonly sources: { position: Generated<number>; id: string; version: number; body: string };
  /** Copies of data that were erased, and by which rule. */
  readonly erasures: {
    position: Generated<number>;
    collection: string;
    id: string;
    on_day: string;
    body: string;
  };
  /** Digests by day and person: taken by a server, sent, or failed and tried again after `until`. */
  readonly deliveries: { id: string; state: string; tries: number; until: number };
  /** Keys the office sealed records with, each named by the one before. */
  readonly record_keys: {
    position: Generated<number>;
    public_key: string;
    since: string;
    by_old: string | null;
    by_new: string | null;
  };
  /** Files that nothing names, and the day that was first seen. */
  readonly unnamed_files: { digest: string; since: string };
  /** The tree over all records: how each stood when a checkpoint was made, and the hash of every whole subtree. */
  readonly tree_leaves: { position: number; matter: string; entries: number; chain: string };
  readonly tree_nodes: { level: number; position: number; hash: string };
  readonly checkpoints: { position: Generated<number>; size: number; at: string; note: string };
  /** Searched texts by the source they come from: a projection. */
  readonly search_sources: { source: string; stamp: string };
  readonly search_entries: {
    position: Generated<number>;
    source: string;
    kind: string;
    title_zh: string;
    title_en: string;
    words: string;
    place: string;
    /** Title, and title with text, as they are searched. */
    heading: string;
    folded: string;
  };
}

export type CityDatabase = Kysely<Tables>;

export interface OpenDatabase {
  readonly db: CityDatabase;
  /** Where servers over the same database tell each other what they did; null: there is but one. */
  readonly liveUrl: string | null;
  /** Ends all work on the data; another server may open a folder then. */
  close(): Promise<void>;
}
