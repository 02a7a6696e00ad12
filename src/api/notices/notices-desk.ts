import type { Actor } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import { firstSettings, type NoticeSettings, type NoticesAnswer, type WorkNotice } from '@/ports/notices';
import { collections, type NoticeState, type WorkspaceStore } from '@/ports/workspace';
import { noticesOf } from '@/read-models/work-list';
import type { MatterProjections } from '../matter-projections';

interface Parts {
  readonly told: MatterProjections;
  readonly documents: WorkspaceStore;
  readonly clock: Clock;
}

const TRIES = 5;
const none: NoticeState = { read: [], settings: firstSettings };

export type NoticesDesk = ReturnType<typeof noticesDesk>;

/** What each person is told. The notices are worked out when they are asked for; what was read and the settings are kept under his id. */
export function noticesDesk({ told, documents, clock }: Parts) {
  const kept = async (id: string) => {
    const stored = await documents.read('notices', id);
    const body = stored && collections.notices.body.safeParse(stored.body);
    return { stored, state: body?.success ? body.data : none };
  };
  const today = async (actor: Actor): Promise<readonly WorkNotice[]> => {
    const [work, all] = await Promise.all([told.work(actor), told.all()]);
    return noticesOf(
      actor,
      work,
      all.map(({ dossier }) => dossier),
      clock.today(),
    );
  };
  /** Saved over what stands, also where another tab saved meanwhile. */
  const change = async (actor: Actor, to: (state: NoticeState) => NoticeState): Promise<boolean> => {
    for (let tried = 0; tried < TRIES; tried++) {
      const { stored, state } = await kept(actor.id);
      const written = await documents.write('notices', {
        id: actor.id,
        version: (stored?.version ?? 0) + 1,
        body: to(state),
        by: actor,
        createdBy: stored?.createdBy ?? actor,
        savedOn: clock.today(),
      });
      if (written.ok) return true;
      if (written.error.kind !== 'conflict') return false;
    }
    return false;
  };
  return {
    async of(actor: Actor): Promise<Omit<NoticesAnswer, 'ways'>> {
      const [{ state }, notices] = await Promise.all([kept(actor.id), today(actor)]);
      return {
        notices: notices
          .filter(({ kind }) => state.settings.kinds.includes(kind))
          .map((notice) => ({ ...notice, isRead: state.read.includes(notice.key) })),
        settings: state.settings,
      };
    },
    /** Keys that no longer stand are forgotten. */
    async markRead(actor: Actor, keys: readonly string[]): Promise<boolean> {
      const standing = new Set((await today(actor)).map(({ key }) => key));
      return change(actor, ({ read, settings }) => ({
        read: [...new Set([...read, ...keys])].filter((key) => standing.has(key)),
        settings,
      }));
    },
    save: (actor: Actor, settings: NoticeSettings): Promise<boolean> =>
      change(actor, ({ read }) => ({ read, settings })),
  };
}
