import { expect, it } from 'vitest';
import { memoryConnector } from '@/adapters/memory';
import { wholeOnly } from '@/ports/data-source';
import { backendOver } from './backend-over';
import { queryContext } from './conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from './conformance/work-orders';

/** The machine stands on 25 November 2026, 09:30 in the city; the data were published on the 21st, every day. */
async function asked(today?: () => string) {
  const card = { about: workOrdersAbout, fields: [...workOrderFields], can: wholeOnly, notes: [] };
  const backend = backendOver(
    memoryConnector(async () => [{ card, table: workOrders }]),
    {
      id: 'memory',
      name: { zh: '内存', en: 'Memory' },
      base: new URL('http://memory.invalid/'),
      send: () => Promise.reject(new Error('no wire')),
      now: () => Date.parse('2026-11-25T01:30:00Z'),
      today,
    },
  );
  const answer = await backend.answer({ dataset: 'work_orders' }, queryContext());
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

it('stamps an answer with the day the API tells, at the hour it was fetched, and counts its age from there', async () => {
  const moved = await asked(() => '2027-06-01');
  expect(moved.from.askedAt).toBe('2027-06-01T01:30:00.000Z');
  expect(moved.fresh).toBe('stale');
});

it('stamps it with the clock of the machine where no day is told', async () => {
  const answer = await asked();
  expect(answer.from.askedAt).toBe('2026-11-25T01:30:00.000Z');
  expect(answer.fresh).toBe('ageing'); // daily data, four days old
});
