import { localArea } from '@/browser-storage';
import { invitationId } from '@/ports/expert-links';

interface DraftAnswer {
  /** As typed. */
  readonly values: readonly string[];
  readonly comment: string;
}

/** Under the hash: the code itself is not left in the browser. */
const keyOf = (code: string) => `hengce.open.expert.${invitationId(code)}`;

/** What was being answered here and not sent. */
export function keptAnswer(code: string, items: number): DraftAnswer {
  const fresh = { values: Array.from({ length: items }, () => ''), comment: '' };
  try {
    const kept: unknown = JSON.parse(localArea.read(keyOf(code)) ?? '');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const { values, comment } = kept as { readonly values?: unknown; readonly comment?: unknown }; // decoded below
    return {
      values: fresh.values.map((_, at) => {
        const typed: unknown = Array.isArray(values) ? values[at] : undefined;
        return typeof typed === 'string' ? typed : '';
      }),
      comment: typeof comment === 'string' ? comment : '',
    };
  } catch {
    return fresh; // nothing was kept, or it cannot be read
  }
}

export const keepAnswer = (code: string, draft: DraftAnswer): void =>
  localArea.write(keyOf(code), JSON.stringify(draft));
export const dropAnswer = (code: string): void => localArea.remove(keyOf(code));
