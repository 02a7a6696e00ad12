import type { Result } from '@/core/kernel';

/** Keeps the bytes of files people brought, by the SHA-256 of the bytes. */
export interface FileBytes {
  put(digest: string, bytes: Uint8Array): Promise<Result<true, { readonly kind: 'storage-full' | 'storage-refused' }>>;
  /** Undefined: none are kept under this digest. */
  get(digest: string): Promise<Uint8Array | undefined>;
  remove(digest: string): Promise<void>;
  digests(): Promise<readonly string[]>;
}
