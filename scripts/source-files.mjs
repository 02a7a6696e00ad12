import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** TypeScript files below the folders named, sorted, with `/` between their parts. A missing folder has none. */
export function sourceFiles(...folders) {
  return folders.flatMap((folder) => {
    let entries;
    try {
      entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
    return entries
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
      .sort();
  });
}
