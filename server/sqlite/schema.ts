/**
 * The tables, one entry for each version of the schema; a later version only adds. Events are never changed or removed: the
 * database itself refuses it. `chain` is the SHA-256 over the chain value of the event before and the exact bytes of `body`.
 */
export const migrations: readonly string[] = [
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
];
