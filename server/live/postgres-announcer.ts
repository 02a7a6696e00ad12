import { Client } from 'pg';
import { z } from 'zod';
import { changeHint } from '@/ports/changes';
import type { ChangeFeed, PlacedHint } from './change-feed';

const CHANNEL = 'hengce_changes';
/** Tried again after so long, for as long as the server runs. */
const AGAIN_MS = 2_000;
const MOST_BYTES = 7_000;
const placed = z.object({ position: z.number(), hint: changeHint });

/** Hints between the servers over one PostgreSQL: each hears what the others appended. */
export function postgresAnnouncer(url: string, feed: ChangeFeed) {
  let client: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isOver = false;
  let wasLost = false;
  /** To be told with the next statement: a connection takes one after the other, and each is a commit of its own. */
  let waiting: string[] = [];
  let isTelling = false;
  const connect = async () => {
    const next = new Client({ connectionString: url, application_name: 'hengce live' });
    let isLost = false;
    const lose = () => {
      if (isLost || isOver) return;
      isLost = true;
      wasLost = true;
      client = undefined;
      again = setTimeout(() => void connect(), AGAIN_MS);
    };
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', ({ payload }) => {
      const heard = placed.safeParse(parsed(payload));
      if (heard.success) feed.tell(heard.data);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      client = next;
      if (wasLost) feed.interrupted();
    } catch {
      lose();
    }
  };
  const tellWaiting = async () => {
    if (isTelling) return;
    isTelling = true;
    while (waiting.length > 0) {
      const told = waiting;
      waiting = [];
      await client
        ?.query('select pg_notify($1, told) from unnest($2::text[]) with ordinality as t (told, at) order by at', [
          CHANNEL,
          told,
        ])
        .catch(() => undefined); // a hint that is lost is no harm: who listens reads anew when the line is back
    }
    isTelling = false;
  };
  return {
    begin: connect,
    announce(hint: PlacedHint): void {
      const payload = JSON.stringify(hint);
      if (Buffer.byteLength(payload) >= MOST_BYTES || client === undefined) return;
      waiting.push(payload);
      void tellWaiting();
    },
    async close(): Promise<void> {
      isOver = true;
      clearTimeout(again);
      await client?.end();
    },
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
