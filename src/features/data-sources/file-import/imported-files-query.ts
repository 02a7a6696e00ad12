import { queryOptions } from '@tanstack/react-query';
import type { FileImport, IntakeFailure } from '@/ports/file-import';

/** The backend files answer in. */
export const FILES = 'files';

export class IntakeError extends Error {
  constructor(readonly failure: IntakeFailure) {
    super(failure.kind);
  }
}

export const importedFilesQuery = (intake: FileImport) =>
  queryOptions({
    queryKey: ['brought-files'],
    queryFn: async () => {
      const brought = await intake.brought();
      if (!brought.ok) throw new IntakeError(brought.error);
      return brought.value;
    },
  });
