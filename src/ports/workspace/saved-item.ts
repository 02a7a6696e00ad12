import type { Result } from '@/core/kernel';
import type { Erasure } from '@/ports/erasures';
import type { StoredDocument } from './collection';
import type { BodyOf, CollectionId } from './collections';

export type DocumentFailure =
  | { readonly kind: 'offline' | 'not-allowed' | 'not-found' | 'storage-full' | 'too-large' }
  /** Someone saved in between; the stored one is given, so that nothing typed is lost. */
  | { readonly kind: 'conflict'; readonly stored: StoredDocument }
  /** A copy of data whose days are over: what stays is when and by which rule. */
  | { readonly kind: 'erased'; readonly erasure: Erasure }
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'server'; readonly status: number };

/** The documents as a screen uses them. */
export interface Documents {
  list<C extends CollectionId>(collection: C): Promise<Result<readonly StoredDocument<BodyOf<C>>[], DocumentFailure>>;
  /** One document; `not-found` where there is none, or none this person sees. */
  read<C extends CollectionId>(collection: C, id: string): Promise<Result<StoredDocument<BodyOf<C>>, DocumentFailure>>;
  /** `expectedVersion` 0 makes a new one. */
  save<C extends CollectionId>(
    collection: C,
    id: string,
    expectedVersion: number,
    body: BodyOf<C>,
  ): Promise<Result<StoredDocument<BodyOf<C>>, DocumentFailure>>;
  remove(collection: CollectionId, id: string, expectedVersion: number): Promise<Result<true, DocumentFailure>>;
}
