import type { NoticesDesk } from '@/api/notices';
import type { Actor } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { NoticeSettings } from '@/ports/notices';
import { collections, type WorkspaceStore } from '@/ports/workspace';
import type { CityDatabase } from '../database/tables';
import { errorOf } from '../error-of';
import { openPeople } from '../people/people';
import type { Channels } from './channels';
import { openDeliveries } from './deliveries';
import { digestOf } from './digest';
import { sendMail } from './send-mail';
import { sendToWebhook } from './send-to-webhook';

interface Parts {
  readonly db: CityDatabase;
  readonly desk: NoticesDesk;
  readonly documents: WorkspaceStore;
  readonly channels: Channels;
  readonly clock: Clock;
  now(): number;
  report(error: Error): void;
}

/** Not before this hour of the city. */
const FROM_HOUR = 8;
const LOOK_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;
/** China keeps one time, eight hours ahead of UTC. */
const hourOf = (at: number) => (Math.floor(at / HOUR_MS) + 8) % 24;

/** Sends each person who wants it the list of his day, once; what was not taken is tried again at a later look. */
export async function sendDigests({ db, desk, documents, channels, clock, now, report }: Parts): Promise<void> {
  if (hourOf(now()) < FROM_HOUR) return;
  const people = openPeople(db);
  const deliveries = openDeliveries(db, now);
  const day = clock.today();
  for (const { id, body } of await documents.list('notices')) {
    const state = collections.notices.body.safeParse(body);
    const to = state.success ? wayOf(state.data.settings, channels) : null;
    if (!state.success || to === null) continue;
    const account = await people.byId(id);
    if (!account || account.disabled) continue;
    const posts = await people.postsOf(id, day);
    const notices = await noticesOfPosts(
      desk,
      posts.map(({ role, unit }) => ({ id, name: account.name, role, unit })),
    );
    const digest = digestOf(day, account, notices, state.data.settings, channels.address);
    if (notices.length === 0 || !(await deliveries.take(digest.id))) continue;
    try {
      await (to.way === 'email' ? sendMail(to.channel, to.address, digest) : sendToWebhook(to.channel, digest, now()));
      await deliveries.sent(digest.id);
    } catch (cause) {
      await deliveries.failed(digest.id);
      report(errorOf(cause));
    }
  }
}

function wayOf({ digest, email }: NoticeSettings, { mail, webhook }: Channels) {
  if (digest === 'email' && mail && email !== null) return { way: 'email', channel: mail, address: email } as const;
  return digest === 'webhook' && webhook ? ({ way: 'webhook', channel: webhook } as const) : null;
}

/** Of all posts a person holds, each notice once. */
async function noticesOfPosts(desk: NoticesDesk, actors: readonly Actor[]) {
  const all = new Map<string, Awaited<ReturnType<NoticesDesk['of']>>['notices'][number]>();
  for (const actor of actors) for (const notice of (await desk.of(actor)).notices) all.set(notice.key, notice);
  return [...all.values()];
}

/** Looks every few minutes whether a digest is due; gives the way to stop. */
export function digestsDaily(parts: Parts): () => void {
  const report = (cause: unknown) => parts.report(errorOf(cause));
  let under = false;
  const look = () => {
    if (under) return;
    under = true;
    void sendDigests(parts)
      .catch(report)
      .finally(() => {
        under = false;
      });
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
