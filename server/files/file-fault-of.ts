import type { FileStoreFault } from '@/ports/file-store';

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What a failed write is called. */
export const fileFaultOf = (cause: unknown): FileStoreFault => ({
  kind:
    cause instanceof Error && 'code' in cause && full.includes(String(cause.code)) ? 'storage-full' : 'storage-refused',
});
