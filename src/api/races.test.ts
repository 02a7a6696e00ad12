import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { seeded } from '@/analysis/random';
import { civilDate } from '@/core/kernel';
import type { MatterStore } from '@/ports/matter-store';
import { createApi } from './create-api';

/**
 * People act on one matter at once over lines that lose, double and delay what they carry, while servers are replaced. Whatever
 * the order: what was answered stands in the record, once, each one's acts in his order. Other beginnings: `RACES=20000`.
 */
const RUNS = Number(process.env.RACES ?? 150);
const PEOPLE = 3;
const ACTS = 3;
const clock = { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' };
const actor = { id: 'wang', name: '王芳', role: 'office', unit: '示例市人民政府办公厅' } as const;

/** Whatever waits goes on in an order of the seed's own. */
function scheduler(random: () => number) {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((go) => void waiting.push(go)),
    async until(isOver: () => boolean) {
      for (let idle = 0; !isOver(); ) {
        await new Promise((soon) => setImmediate(soon));
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        next?.();
        idle = next ? 0 : idle + 1;
        if (idle > 2_000) throw new Error('nothing goes on any more');
      }
    },
  };
}

async function race(seed: number) {
  const random = seeded(seed);
  const { turn, until } = scheduler(random);
  const kept = memoryMatterStore();
  const slow: MatterStore = {
    ids: () => kept.ids(),
    async read(id) {
      await turn();
      return kept.read(id);
    },
    async append(...parts) {
      await turn();
      const appended = await kept.append(...parts);
      await turn();
      return appended;
    },
  };
  const server = () =>
    createApi({
      matters: slow,
      opinions: memoryOpinionStore(),
      documents: memoryWorkspaceStore(),
      clock,
      calendar: chineseWorkingCalendar,
      city: '示例市',
      profileId: 'd713',
      meetings: [],
      identify: async () => actor,
      report: (error) => {
        throw error;
      },
    });
  const servers = [server(), server()];
  const post = async (body: object) => {
    await turn();
    if (random() < 0.05) servers[Math.floor(random() * 2)] = server(); // what is under way in the other goes on
    const url = 'http://localhost/api/matters/shared/acts';
    const answer = await servers[Math.floor(random() * 2)]?.request(url, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    await turn();
    return { status: answer?.status ?? 0, ...((await answer?.json()) as { version?: number }) };
  };
  /** Null: nobody knows what became of it. */
  const send = async (body: object) => {
    const lot = random();
    if (lot < 0.1) return null; // lost on the way
    if (lot < 0.2) void post(body); // sent twice
    const answer = await post(body);
    return lot > 0.9 ? null : answer; // lost on the way back
  };
  const told: { commandId: string; version: number }[] = [];
  const person = async (name: string) => {
    let expectedVersion = 0;
    for (let act = 0; act < ACTS; act += 1)
      for (;;) {
        const commandId = `${name}-${act}`;
        const request =
          expectedVersion === 0
            ? {
                type: 'proposeMatter',
                title: '示例事项',
                origin: 'entered',
                profileId: 'd713',
                proposalSource: 'leader',
                proposer: actor.unit,
              }
            : { type: 'replanMatter', plannedBy: '2027-06-30', replanReason: '示例：反复调整' };
        const answer = await send({ commandId, expectedVersion, request: { ...request, on: '2026-11-23' } });
        await turn();
        if (answer?.version !== undefined) expectedVersion = answer.version;
        if (answer?.status === 200) {
          told.push({ commandId, version: expectedVersion });
          break;
        }
        if (answer && answer.status !== 409) throw new Error(`${commandId}: ${answer.status}`);
      }
  };
  let isOver = false;
  const all = Promise.all(Array.from({ length: PEOPLE }, (_, index) => person(`p${index}`))).finally(() => {
    isOver = true;
  });
  await Promise.all([all, until(() => isOver)]);
  return { record: await kept.read('shared'), told };
}

it(
  `keeps each act that was answered, once and in order, in ${RUNS} races`,
  async () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { record, told } = await race(seed);
      const ids = record.map(({ commandId }) => commandId);
      const at = `seed ${seed}`;
      expect([at, record.map(({ seq }) => seq)]).toEqual([at, ids.map((_, index) => index + 1)]);
      expect([at, [...ids].sort()]).toEqual([at, told.map(({ commandId }) => commandId).sort()]);
      for (const { commandId, version } of told)
        expect([at, commandId, ids.indexOf(commandId) + 1]).toEqual([at, commandId, version]);
      for (let index = 0; index < PEOPLE; index += 1) {
        const own = ids.filter((id) => id.startsWith(`p${index}-`));
        expect([at, own]).toEqual([at, [...own].sort()]);
      }
    }
  },
  30_000 + RUNS * 300,
);
