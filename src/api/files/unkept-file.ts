import type { ActRefusal, Happening } from '@/core/matter';
import { papersBrought } from '@/core/matter';
import type { FileStore } from '@/ports/file-store';

/** A paper that an act would put on record with a file that is not kept, or is of another size: what the person does about it. */
export async function unkeptFile(
  store: FileStore | undefined,
  happenings: readonly Happening[],
): Promise<ActRefusal | undefined> {
  for (const { title, file, digest, bytes } of happenings.flatMap(papersBrought)) {
    if (!file) continue;
    const size = digest === null ? undefined : await store?.sizeOf(digest);
    if (size !== undefined && size === bytes) continue;
    return {
      kind: 'invalid',
      field: 'papers',
      words: {
        zh: `“${title}”的文件没有上传完成，请移除后重新选择该文件。`,
        en: `The file of “${title}” has not arrived whole: please remove it and choose it again.`,
      },
    };
  }
  return undefined;
}
