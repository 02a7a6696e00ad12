import { type Actor, mayConfirm } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import type { MatterAtHand } from './matter-at-hand';
import { byOf, workItemOf } from './work-item-of';

/** Corrections and withdrawals that count only once a second person has confirmed them: for those who may, and for whoever made them. */
export function amendmentItems(actor: Actor, matter: MatterAtHand): readonly WorkItem[] {
  const { amendments, record } = matter.dossier;
  return [...amendments.values()].flat().flatMap(({ by, kind, standing }) => {
    const entry = record[by - 1];
    if (standing !== 'pending' || !entry) return [];
    const own = {
      key: `amendment-${by}`,
      about: by,
      by: byOf(entry.actor, entry.on),
      text: typeof entry.payload.reason === 'string' ? entry.payload.reason : null,
    };
    const said =
      kind === 'corrected'
        ? { zh: '复核一条更正', en: 'Confirm a correction' }
        : { zh: '复核一条撤回', en: 'Confirm a withdrawal' };
    if (mayConfirm(actor, entry).ok) return [workItemOf(matter, { ...own, kind: 'confirm', title: said })];
    return entry.actor.id === actor.id
      ? [
          workItemOf(matter, {
            ...own,
            kind: 'waits',
            title: said,
            from: { zh: '第二人', en: 'a second person' },
          }),
        ]
      : [];
  });
}
