import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { erasureSchema } from '@/ports/erasures';
import {
  type BodyOf,
  type CollectionId,
  collections,
  type DocumentFailure,
  type Documents,
  type StoredDocument,
} from '@/ports/workspace';
import type { SendRequest } from './http-matter-api';

const person = z.object({ id: z.string(), name: z.string(), role: z.string(), unit: z.string() });
const stored = z.object({
  id: z.string(),
  version: z.number(),
  body: z.unknown(),
  by: person,
  createdBy: person,
  savedOn: z.string(),
});

/** Documents over HTTP; every body is decoded by its collection. */
export function httpWorkspace(base: URL, send: SendRequest): Documents {
  async function ask(path: string, init: RequestInit = {}): Promise<Result<unknown, DocumentFailure>> {
    let response: Response;
    try {
      response = await send(new Request(new URL(`api/documents/${path}`, base), init));
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return ok(body);
    return err(failureOf(response.status, body));
  }
  return {
    async list(collection) {
      const answer = await ask(collection);
      if (!answer.ok) return answer;
      if (!Array.isArray(answer.value)) return err({ kind: 'malformed', why: 'not a list' });
      return all(answer.value.map((entry) => decode(collection, entry)));
    },
    async read(collection, id) {
      const answer = await ask(`${collection}/${encodeURIComponent(id)}`);
      return answer.ok ? decode(collection, answer.value) : answer;
    },
    async save(collection, id, expectedVersion, body) {
      const answer = await ask(`${collection}/${encodeURIComponent(id)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ expectedVersion, body }),
      });
      return answer.ok ? decode(collection, answer.value) : answer;
    },
    async remove(collection, id, expectedVersion) {
      const answer = await ask(`${collection}/${encodeURIComponent(id)}?version=${expectedVersion}`, {
        method: 'DELETE',
      });
      return answer.ok ? ok(true) : answer;
    },
  };
}

function decode<C extends CollectionId>(
  collection: C,
  entry: unknown,
): Result<StoredDocument<BodyOf<C>>, DocumentFailure> {
  const outer = stored.safeParse(entry);
  if (!outer.success) return err({ kind: 'malformed', why: z.prettifyError(outer.error) });
  const body = collections[collection].body.safeParse(outer.data.body);
  if (!body.success) return err({ kind: 'malformed', why: z.prettifyError(body.error) });
  const { by, createdBy } = outer.data;
  // The schema of the collection made the body; the role only steers what is shown.
  return ok({ ...outer.data, body: body.data as BodyOf<C>, by: asActor(by), createdBy: asActor(createdBy) });
}

const asActor = (told: z.infer<typeof person>) => ({ ...told, role: told.role as RoleId }); // shown, never trusted

function all<T, E>(results: readonly Result<T, E>[]): Result<readonly T[], E> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

function failureOf(status: number, body: unknown): DocumentFailure {
  if (status === 403) return { kind: 'not-allowed' };
  if (status === 404) return { kind: 'not-found' };
  const gone = status === 410 ? z.object({ erasure: erasureSchema }).safeParse(body) : undefined;
  if (gone?.success) return { kind: 'erased', erasure: gone.data.erasure };
  if (status === 413) return { kind: 'too-large' };
  if (status === 507) return { kind: 'storage-full' };
  if (status === 409) {
    const conflict = z.object({ stored }).safeParse(body);
    if (conflict.success) {
      const { by, createdBy } = conflict.data.stored;
      return {
        kind: 'conflict',
        stored: { ...conflict.data.stored, by: asActor(by), createdBy: asActor(createdBy) },
      };
    }
  }
  return { kind: 'server', status };
}
