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
  /** One statement after the other: a connection takes no second one. */
  let turn: Promise<unknown> = Promise.resolve();
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
  return {
    begin: connect,
    async announce(hint: PlacedHint): Promise<void> {
      const payload = JSON.stringify(hint);
      if (Buffer.byteLength(payload) >= MOST_BYTES) return;
      const own = turn.then(() => client?.query('select pg_notify($1, $2)', [CHANNEL, payload]));
      turn = own.catch(() => undefined);
      await own;
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
