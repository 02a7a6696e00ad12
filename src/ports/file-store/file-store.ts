import type { Result } from '@/core/kernel';

/** Largest file that is kept. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The file system, or the browser, took no more or nothing at all. */
export type FileStoreFault = { readonly kind: 'storage-full' | 'storage-refused' };

export interface KeptFile {
  readonly digest: string;
  readonly bytes: number;
}

/** Files by the SHA-256 of what is in them (lower-case hex). What is kept is never written over. */
export interface FileStore {
  /** `other-digest`: these bytes have another one. */
  put(
    digest: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Result<true, FileStoreFault | { readonly kind: 'other-digest' }>>;
  /** `damaged`: what lies there has another digest, and is not given out. */
  get(digest: string): Promise<Result<Uint8Array<ArrayBuffer>, { readonly kind: 'not-there' | 'damaged' }>>;
  /** Size of what is kept under the digest; undefined: nothing is. Its bytes are not looked at. */
  sizeOf(digest: string): Promise<number | undefined>;
  kept(): Promise<readonly KeptFile[]>;
  /** Only who knows that nothing names it may. What is not there is no fault. */
  remove(digest: string): Promise<void>;
}
