import { queryOptions } from '@tanstack/react-query';
import type { CollectionId, DocumentFailure, Documents } from '@/ports/workspace';

/** A failure of the document store as TanStack Query wants it: thrown, with the closed kind kept. */
export class WorkspaceError extends Error {
  constructor(readonly failure: DocumentFailure) {
    super(failure.kind);
  }
}

/** Small documents people edit, by collection. After a save or removal, invalidate `workspaceKey(collection)`. */
export const savedItemsOf = <C extends CollectionId>(documents: Documents, collection: C) =>
  queryOptions({
    queryKey: workspaceKey(collection),
    queryFn: async () => {
      const listed = await documents.list(collection);
      if (!listed.ok) throw new WorkspaceError(listed.error);
      return listed.value;
    },
    retry: (count, error) => count < 2 && error instanceof WorkspaceError && error.failure.kind === 'offline',
  });

/** One document by its id; null where there is none. */
export const savedItemOf = <C extends CollectionId>(documents: Documents, collection: C, id: string) =>
  queryOptions({
    queryKey: [...workspaceKey(collection), id] as const,
    queryFn: async () => {
      const read = await documents.read(collection, id);
      if (read.ok) return read.value;
      if (read.error.kind === 'not-found') return null;
      throw new WorkspaceError(read.error);
    },
    retry: (count, error) => count < 2 && error instanceof WorkspaceError && error.failure.kind === 'offline',
  });

export const workspaceKey = (collection: CollectionId) => ['documents', collection] as const;
