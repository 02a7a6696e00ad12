import { beforeEach, describe, expect, it } from 'vitest';
import type { CityDatabase } from '../database/tables';
import { openDeliveries } from './deliveries';

const MINUTE_MS = 60_000;

/** What deliveries keep on every database, several servers over it. `again`: the same database by another server. */
export function deliveriesContract(
  name: string,
  open: () => Promise<CityDatabase>,
  again: () => Promise<CityDatabase>,
): void {
  describe(`deliveries: ${name}`, () => {
    let at = 0;
    const now = () => at;
    let one: ReturnType<typeof openDeliveries>;
    beforeEach(async () => {
      at = Date.parse('2026-11-30T00:00:00Z');
      one = openDeliveries(await open(), now);
    });

    it('gives one digest to one server, however many ask at once', async () => {
      const other = openDeliveries(await again(), now);
      const taken = await Promise.all(Array.from({ length: 12 }, (_, turn) => (turn % 2 ? one : other).take('a day')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await one.take('another day')).toBe(true);
    });
    it('gives what was sent to nobody again', async () => {
      await one.take('d');
      await one.sent('d');
      at += 24 * 60 * MINUTE_MS;
      expect(await one.take('d')).toBe(false);
    });
    it('gives what failed again, each time after twice as long, and gives up after five', async () => {
      const waits: number[] = [];
      for (let tried = 0; tried < 5; tried += 1) {
        let waited = 0;
        while (!(await one.take('d'))) {
          at += MINUTE_MS;
          waited += 1;
        }
        waits.push(waited);
        await one.failed('d');
      }
      expect(waits).toEqual([0, 5, 10, 20, 40]);
      at += 24 * 60 * MINUTE_MS;
      expect(await one.take('d')).toBe(false);
    });
    it('gives what a server took and never told of to another, once', async () => {
      await one.take('d');
      at += 9 * MINUTE_MS;
      expect(await one.take('d')).toBe(false);
      at += MINUTE_MS;
      const other = openDeliveries(await again(), now);
      expect((await Promise.all([one.take('d'), other.take('d')])).filter(Boolean)).toHaveLength(1);
    });
  });
}
