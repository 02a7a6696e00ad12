import type { DBSchema, IDBPDatabase } from 'idb';
import { z } from 'zod';
import { openDatabase } from './open-database';

export interface DocumentsSchema extends DBSchema {
  documents: { key: [string, string]; value: unknown };
}

export const openDocuments = (name: string): Promise<IDBPDatabase<DocumentsSchema>> =>
  openDatabase<DocumentsSchema>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('documents') });

const person = z.object({ id: z.string(), name: z.string(), role: z.string(), unit: z.string() });
/** `body` is decoded by its collection where it is given out; null: a seed that was removed. */
export const storedDocument = z.nullable(
  z.object({
    id: z.string(),
    version: z.number(),
    body: z.unknown(),
    by: person,
    createdBy: person,
    savedOn: z.string(),
  }),
);
