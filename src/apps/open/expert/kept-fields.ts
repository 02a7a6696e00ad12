import { localArea } from '@/browser-storage';
import { invitationId } from '@/ports/expert-links';

/** As typed, by the names of the fields. */
export type Fields = Readonly<Record<string, string>>;

/** Under the hash: the code itself is not left in the browser. */
const keyOf = (code: string) => `hengce.open.expert.${invitationId(code)}`;

/** What was being written here and not sent. */
export function keptFields(code: string): Fields {
  try {
    const kept: unknown = JSON.parse(localArea.read(keyOf(code)) ?? '');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([name, typed]: [string, unknown]) =>
        typeof typed === 'string' ? [[name, typed]] : [],
      ),
    );
  } catch {
    return {}; // nothing was kept, or it cannot be read
  }
}

export const keepFields = (code: string, fields: Fields): void => localArea.write(keyOf(code), JSON.stringify(fields));
export const dropFields = (code: string): void => localArea.remove(keyOf(code));
