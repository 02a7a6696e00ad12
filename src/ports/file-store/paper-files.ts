import type { Result } from '@/core/kernel';
import type { FileType } from '@/core/law';
import type { FileFault } from './file-fault';

/** A file that was sent and is kept: what a paper says of it. */
export interface SentFile {
  readonly digest: string;
  readonly bytes: number;
  readonly name: string;
  readonly type: FileType;
}

export type SendFault =
  | FileFault
  /** It cannot be read any more: it was moved or changed since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Whoever sends stopped it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'offline' | 'not-signed-in' | 'not-allowed' | 'too-many' | 'storage-full' | 'server' }
  /** This office keeps no files. */
  | { readonly kind: 'no-store' };

export type ReadFault = {
  readonly kind: 'not-there' | 'damaged' | 'offline' | 'not-signed-in' | 'not-allowed' | 'server';
};

/** The files of papers, as a screen sends and reads them. */
export interface PaperFiles {
  /** Under the same `upload` a file that was interrupted goes on where it stands. */
  send(
    upload: string,
    file: File,
    hear: { readonly signal: AbortSignal; progress(sent: number): void },
  ): Promise<Result<SentFile, SendFault>>;
  /** Forgets what was sent under this name. */
  drop(upload: string): Promise<void>;
  read(matterId: string, digest: string): Promise<Result<Blob, ReadFault>>;
}
