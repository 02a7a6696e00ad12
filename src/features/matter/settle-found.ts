import type { Dossier } from '@/core/matter';
import { clearDraft } from '@/forms';
import { forgetUnanswered, type Unanswered, unanswered } from '@/queries';

/**
 * An act whose answer was lost may stand in the record all the same: what was kept to send it again is let go of, and so is what was typed
 * for it. Gives the last such act.
 */
export function settleFound(matterId: string, { record }: Dossier): Unanswered | undefined {
  const recorded = new Set(record.map(({ commandId }) => commandId));
  const found = unanswered().filter((act) => act.matterId === matterId && recorded.has(act.commandId));
  for (const { commandId, type } of found) {
    forgetUnanswered(commandId);
    clearDraft(matterId, type);
  }
  return found.at(-1);
}
