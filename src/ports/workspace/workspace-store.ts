import type { Result } from '@/core/kernel';
import type { StoredDocument } from './collection';
import type { CollectionId } from './collections';

/** Why a document was not stored; nothing was written. */
export type StoreFailure =
  | { readonly kind: 'conflict'; readonly version: number }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-refused' };

/** Keeps small documents that people edit: boards, saved views, rules of lights, reports. The dossier is no document. */
export interface WorkspaceStore {
  list(collection: CollectionId): Promise<readonly StoredDocument[]>;
  read(collection: CollectionId, id: string): Promise<StoredDocument | undefined>;
  /** Stores the document when the stored one still has the version before it. */
  write(collection: CollectionId, document: StoredDocument): Promise<Result<true, StoreFailure>>;
  remove(collection: CollectionId, id: string, version: number): Promise<Result<true, StoreFailure>>;
}
