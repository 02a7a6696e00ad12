/**
 * The tables, one entry for each version of the schema; a later version only adds. Events are never changed or removed: the
 * database itself refuses it. `chain` is the SHA-256 over the chain value of the event before and the exact bytes of `body`.
 */
export const sqliteMigrations: readonly string[] = [
  `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    command TEXT NOT NULL,
    body TEXT NOT NULL,
    chain TEXT NOT NULL,
    UNIQUE (matter, seq)
  ) STRICT;
  CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
  CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

  CREATE TABLE opinion_batches (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (matter, id)
  ) STRICT;
  CREATE TABLE opinion_tallies (matter TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

  CREATE TABLE documents (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) STRICT;

  CREATE TABLE summaries (matter TEXT PRIMARY KEY, stamp TEXT NOT NULL, body TEXT NOT NULL) STRICT;

  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    password TEXT NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1))
  ) STRICT;
  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sessions_of_a_person ON sessions (person);

  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  `
  CREATE TABLE heads (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    chain TEXT NOT NULL
  ) STRICT;
  INSERT INTO heads (matter, version, chain)
    SELECT begun.matter, last.seq, last.chain FROM events begun
    JOIN events last ON last.matter = begun.matter
      AND last.seq = (SELECT max(seq) FROM events one WHERE one.matter = begun.matter)
    WHERE begun.seq = 1 ORDER BY begun.position;

  ALTER TABLE documents RENAME TO documents_before;
  CREATE TABLE documents (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL,
    UNIQUE (collection, id)
  ) STRICT;
  INSERT INTO documents (collection, id, version, body)
    SELECT collection, id, version, body FROM documents_before ORDER BY rowid;
  DROP TABLE documents_before;

  CREATE TABLE units (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    parent TEXT REFERENCES units (id),
    name TEXT NOT NULL UNIQUE,
    short TEXT NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
  ) STRICT;
  INSERT INTO units (id, name, short) SELECT lower(hex(randomblob(8))), unit, unit FROM people GROUP BY unit;

  ALTER TABLE people RENAME TO people_before;
  CREATE TABLE people (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    admin TEXT CHECK (admin IN ('system', 'security', 'audit')),
    password TEXT NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
  ) STRICT;
  INSERT INTO people (id, login, name, password, must_change)
    SELECT id, lower(login), name, password, must_change FROM people_before ORDER BY rowid;
  CREATE TABLE posts (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    unit TEXT NOT NULL REFERENCES units (id),
    since TEXT NOT NULL,
    until TEXT,
    stands_for TEXT REFERENCES posts (id)
  ) STRICT;
  CREATE INDEX posts_of_a_person ON posts (person);
  INSERT INTO posts (id, person, role, unit, since)
    SELECT lower(hex(randomblob(8))), before.id, before.role, units.id, '2000-01-01'
    FROM people_before before JOIN units ON units.name = before.unit ORDER BY before.rowid;
  DROP TABLE sessions;
  DROP TABLE people_before;
  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    post TEXT,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sessions_of_a_person ON sessions (person);

  CREATE TABLE audit (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    person TEXT,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    outcome TEXT NOT NULL,
    address TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
  CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is never removed'); END;
  `,
  `
  CREATE TABLE sources (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE erasures (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX erasures_of_a_copy ON erasures (collection, id);
  CREATE TRIGGER erasures_are_not_changed BEFORE UPDATE ON erasures
    BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;
  CREATE TRIGGER erasures_are_not_removed BEFORE DELETE ON erasures
    BEGIN SELECT RAISE(ABORT, 'erasures are never removed'); END;
  `,
  `
  CREATE TABLE public_opinions (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX public_opinions_of_a_matter ON public_opinions (matter, position);
  `,
  `
  CREATE TABLE search_sources (source TEXT PRIMARY KEY, stamp TEXT NOT NULL) STRICT;
  CREATE TABLE search_entries (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    words TEXT NOT NULL,
    place TEXT NOT NULL,
    heading TEXT NOT NULL,
    folded TEXT NOT NULL
  ) STRICT;
  CREATE INDEX search_entries_of_a_source ON search_entries (source);
  CREATE VIRTUAL TABLE search_grams USING fts5(
    folded, content = 'search_entries', content_rowid = 'position', tokenize = 'trigram case_sensitive 1'
  );
  CREATE TRIGGER search_grams_are_added AFTER INSERT ON search_entries
    BEGIN INSERT INTO search_grams (rowid, folded) VALUES (new.position, new.folded); END;
  CREATE TRIGGER search_grams_are_removed AFTER DELETE ON search_entries
    BEGIN INSERT INTO search_grams (search_grams, rowid, folded) VALUES ('delete', old.position, old.folded); END;
  `,
  `
  CREATE TABLE public_entries (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    matter TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;
  CREATE INDEX public_entries_of_a_matter ON public_entries (matter, kind, position);
  INSERT INTO public_entries (kind, matter, id, version, body)
    SELECT 'opinions', matter, id, version, body FROM public_opinions ORDER BY position;
  DROP TABLE public_opinions;
  `,
  `
  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('taken', 'sent', 'failed')),
    tries INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE record_keys (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    public_key TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL,
    by_old TEXT,
    by_new TEXT
  ) STRICT;
  CREATE TABLE tree_leaves (
    position INTEGER PRIMARY KEY,
    matter TEXT NOT NULL,
    entries INTEGER NOT NULL,
    chain TEXT NOT NULL,
    UNIQUE (matter, entries)
  ) STRICT;
  CREATE TABLE tree_nodes (
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (level, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE checkpoints (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    size INTEGER NOT NULL,
    at TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER record_keys_are_not_changed BEFORE UPDATE ON record_keys
    BEGIN SELECT RAISE(ABORT, 'record_keys are never changed'); END;
  CREATE TRIGGER record_keys_are_not_removed BEFORE DELETE ON record_keys
    BEGIN SELECT RAISE(ABORT, 'record_keys are never removed'); END;
  CREATE TRIGGER tree_leaves_are_not_changed BEFORE UPDATE ON tree_leaves
    BEGIN SELECT RAISE(ABORT, 'tree_leaves are never changed'); END;
  CREATE TRIGGER tree_leaves_are_not_removed BEFORE DELETE ON tree_leaves
    BEGIN SELECT RAISE(ABORT, 'tree_leaves are never removed'); END;
  CREATE TRIGGER tree_nodes_are_not_changed BEFORE UPDATE ON tree_nodes
    BEGIN SELECT RAISE(ABORT, 'tree_nodes are never changed'); END;
  CREATE TRIGGER tree_nodes_are_not_removed BEFORE DELETE ON tree_nodes
    BEGIN SELECT RAISE(ABORT, 'tree_nodes are never removed'); END;
  CREATE TRIGGER checkpoints_are_not_changed BEFORE UPDATE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
  CREATE TRIGGER checkpoints_are_not_removed BEFORE DELETE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints are never removed'); END;
  `,
  `
  ALTER TABLE sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'password';
  ALTER TABLE sessions ADD COLUMN proved INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sessions ADD COLUMN code_due INTEGER NOT NULL DEFAULT 0 CHECK (code_due IN (0, 1));
  CREATE TABLE second_factors (
    person TEXT PRIMARY KEY REFERENCES people (id),
    secret TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    last_step INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE recovery_codes (code_hash TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id)) STRICT;
  CREATE INDEX recovery_codes_of_a_person ON recovery_codes (person);
  `,
  `
  CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person)
  ) STRICT;
  `,
  'CREATE TABLE unnamed_files (digest TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT;',
];
