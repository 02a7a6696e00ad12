/**
 * The tables in PostgreSQL, one entry for each version; a later version only adds. Every table has the matter (or its own key) in its
 * primary key, so that it can be distributed by it. Events and the audit log are never changed or removed: the role of the
 * server may not, and triggers refuse it to the owner too.
 */
export const postgresMigrations: readonly string[] = [
  `
  create table events (
    position bigint generated always as identity,
    matter text not null,
    seq integer not null check (seq >= 1),
    command text not null,
    body text not null,
    chain text not null,
    primary key (matter, seq)
  );
  create index events_in_order on events (position);
  create table heads (
    position bigint generated always as identity,
    matter text primary key,
    version integer not null,
    chain text not null
  );
  create table opinion_batches (
    position bigint generated always as identity,
    matter text not null,
    id text not null,
    channel text not null,
    body text not null,
    primary key (matter, id)
  );
  create table opinion_tallies (matter text primary key, body text not null);
  create table documents (
    position bigint generated always as identity,
    collection text not null,
    id text not null,
    version integer not null check (version >= 1),
    body text not null,
    primary key (collection, id)
  );
  create table summaries (matter text primary key, stamp text not null, body text not null);
  create table units (
    position bigint generated always as identity,
    id text primary key,
    parent text references units (id),
    name text not null unique,
    short text not null,
    closed smallint not null default 0 check (closed in (0, 1))
  );
  create table people (
    position bigint generated always as identity,
    id text primary key,
    login text not null unique,
    name text not null,
    admin text check (admin in ('system', 'security', 'audit')),
    password text not null,
    must_change smallint not null check (must_change in (0, 1)),
    disabled smallint not null default 0 check (disabled in (0, 1))
  );
  create table posts (
    position bigint generated always as identity,
    id text primary key,
    person text not null references people (id),
    role text not null,
    unit text not null references units (id),
    since text not null,
    until text,
    stands_for text references posts (id)
  );
  create index posts_of_a_person on posts (person);
  create table sessions (
    token_hash text primary key,
    person text not null references people (id),
    post text,
    begun bigint not null,
    seen bigint not null
  );
  create index sessions_of_a_person on sessions (person);
  create table audit (
    position bigint generated always as identity primary key,
    at text not null,
    person text,
    act text not null,
    about text not null,
    outcome text not null,
    address text not null
  );
  create table settings (name text primary key, value text not null);

  create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% are never changed or removed', tg_table_name; end $$;
  create trigger events_are_kept before update or delete or truncate on events
    for each statement execute function refuse_change();
  create trigger audit_is_kept before update or delete or truncate on audit
    for each statement execute function refuse_change();
  `,
  `
  create table sources (
    position bigint generated always as identity,
    id text primary key,
    version integer not null check (version >= 1),
    body text not null
  );
  create table erasures (
    position bigint generated always as identity primary key,
    collection text not null,
    id text not null,
    on_day text not null,
    body text not null
  );
  create index erasures_of_a_copy on erasures (collection, id);
  create trigger erasures_are_kept before update or delete or truncate on erasures
    for each statement execute function refuse_change();
  `,
  `
  create table public_opinions (
    position bigint generated always as identity primary key,
    matter text not null,
    id text not null unique,
    version integer not null check (version >= 1),
    body text not null
  );
  create index public_opinions_of_a_matter on public_opinions (matter, position);
  `,
  `
  create table search_sources (source text primary key, stamp text not null);
  create table search_entries (
    position bigint generated always as identity,
    source text not null,
    kind text not null,
    title_zh text not null,
    title_en text not null,
    words text not null,
    place text not null,
    heading text not null,
    folded text not null,
    primary key (source, position)
  );
  do $$ begin
    create extension if not exists pg_trgm;
    create index search_entries_by_trigram on search_entries using gin (folded gin_trgm_ops);
  exception when others then
    raise notice 'no pg_trgm: texts are searched one by one';
  end $$;
  `,
  `
  create table public_entries (
    position bigint generated always as identity primary key,
    kind text not null,
    matter text not null,
    id text not null,
    version integer not null check (version >= 1),
    body text not null,
    unique (kind, id)
  );
  create index public_entries_of_a_matter on public_entries (matter, kind, position);
  insert into public_entries (kind, matter, id, version, body)
    select 'opinions', matter, id, version, body from public_opinions order by position;
  drop table public_opinions;
  `,
  `
  create table deliveries (
    id text primary key,
    state text not null check (state in ('taken', 'sent', 'failed')),
    tries integer not null,
    until bigint not null
  );
  `,
  `
  create table record_keys (
    position bigint generated always as identity primary key,
    public_key text not null unique,
    since text not null,
    by_old text,
    by_new text
  );
  create table tree_leaves (
    position bigint primary key,
    matter text not null,
    entries integer not null,
    chain text not null,
    unique (matter, entries)
  );
  create table tree_nodes (
    level smallint not null,
    position bigint not null,
    hash text not null,
    primary key (level, position)
  );
  create table checkpoints (
    position bigint generated always as identity primary key,
    size bigint not null,
    at text not null,
    note text not null
  );
  create trigger record_keys_are_kept before update or delete or truncate on record_keys
    for each statement execute function refuse_change();
  create trigger tree_leaves_are_kept before update or delete or truncate on tree_leaves
    for each statement execute function refuse_change();
  create trigger tree_nodes_are_kept before update or delete or truncate on tree_nodes
    for each statement execute function refuse_change();
  create trigger checkpoints_are_kept before update or delete or truncate on checkpoints
    for each statement execute function refuse_change();
  `,
  `
  alter table sessions
    add column way text not null default 'password',
    add column proved bigint not null default 0,
    add column code_due smallint not null default 0 check (code_due in (0, 1));
  create table second_factors (
    person text primary key references people (id),
    secret text not null,
    confirmed smallint not null check (confirmed in (0, 1)),
    last_step bigint not null
  );
  create table recovery_codes (code_hash text primary key, person text not null references people (id));
  create index recovery_codes_of_a_person on recovery_codes (person);
  `,
  `
  create table identities (
    issuer text not null,
    subject text not null,
    person text not null references people (id),
    primary key (issuer, subject),
    unique (issuer, person)
  );
  `,
  'create table unnamed_files (digest text primary key, since text not null);',
];

/** Tables to which the server only adds. */
export const addedToAlone = [
  'events',
  'audit',
  'erasures',
  'record_keys',
  'tree_leaves',
  'tree_nodes',
  'checkpoints',
] as const;
export const changedTables = [
  'heads',
  'opinion_batches',
  'opinion_tallies',
  'public_entries',
  'documents',
  'summaries',
  'units',
  'people',
  'posts',
  'sessions',
  'second_factors',
  'recovery_codes',
  'identities',
  'settings',
  'sources',
  'search_sources',
  'search_entries',
  'deliveries',
  'unnamed_files',
] as const;
