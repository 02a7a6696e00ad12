import { err, ok } from '@/core/kernel';
import type { SentFile, Upload, UploadStanding, Uploads } from '@/ports/file-store';

interface Held {
  readonly upload: Upload;
  pieces: Uint8Array<ArrayBuffer>[];
  received: number;
  ended?: SentFile;
}

/** Files on their way, in memory: what is interrupted by the end of the process begins anew. */
export function memoryUploads(): Uploads {
  const held = new Map<string, Held>();
  const standing = ({ upload, received, ended }: Held): UploadStanding => ({
    ...upload,
    received,
    ...(ended && { ended }),
  });
  return {
    async begin(upload) {
      if (!held.has(upload.id)) held.set(upload.id, { upload, pieces: [], received: 0 });
      return ok(true);
    },
    async find(id) {
      const one = held.get(id);
      return one && standing(one);
    },
    list: async () => [...held.values()].map(standing),
    async append(id, at, piece) {
      const one = held.get(id);
      if (!one || one.ended) return err({ kind: 'not-there' });
      if (at !== one.received || at + piece.length > one.upload.bytes) return err({ kind: 'other-place' });
      one.pieces.push(piece.slice());
      one.received += piece.length;
      return ok(one.received);
    },
    async content(id) {
      const one = held.get(id);
      return one && !one.ended ? new Uint8Array(await new Blob(one.pieces).arrayBuffer()) : undefined;
    },
    async end(id, ended) {
      const one = held.get(id);
      if (one) Object.assign(one, { ended, pieces: [] });
    },
    drop: async (id) => void held.delete(id),
  };
}
