import type { Result } from '@/core/kernel';
import type { FileStoreFault } from './file-store';
import type { SentFile } from './paper-files';

/** A file on its way. */
export interface Upload {
  readonly id: string;
  /** Who sends it. */
  readonly by: string;
  readonly name: string;
  /** Its whole size, as told at the beginning. */
  readonly bytes: number;
  /** Instant it began. */
  readonly begunAt: string;
}

export interface UploadStanding extends Upload {
  readonly received: number;
  /** What became of it, once it was kept. */
  readonly ended?: SentFile;
}

/** Files that come in pieces, until they are whole: an interrupted one goes on where it stands. */
export interface Uploads {
  begin(upload: Upload): Promise<Result<true, FileStoreFault>>;
  find(id: string): Promise<UploadStanding | undefined>;
  list(): Promise<readonly UploadStanding[]>;
  /** Adds a piece that begins at `at`; tells how much there is now. `other-place`: it stands elsewhere. */
  append(
    id: string,
    at: number,
    piece: Uint8Array<ArrayBuffer>,
  ): Promise<Result<number, FileStoreFault | { readonly kind: 'not-there' | 'other-place' }>>;
  /** What came so far. */
  content(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Lets go of the pieces and remembers what the file became. */
  end(id: string, file: SentFile): Promise<void>;
  drop(id: string): Promise<void>;
}
