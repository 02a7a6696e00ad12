import { describe, expect, it } from 'vitest';
import { createRequestQueue } from './request-queue';

const never = new AbortController().signal;
const settled = () => new Promise((done) => setTimeout(done, 0));

/** Takes places in turn; tells who sits, in the order they sat down. */
function room(concurrent: number, waiting: number) {
  const seats = createRequestQueue(concurrent, waiting);
  const sat: string[] = [];
  const leaves = new Map<string, () => void>();
  return {
    sat,
    async ask(who: string, name: string, signal = never) {
      void seats.take(who, signal).then(
        (leave) => {
          sat.push(leave ? name : `${name}: full`);
          if (leave) leaves.set(name, leave);
        },
        () => sat.push(`${name}: gone`),
      );
      await settled();
    },
    async leave(name: string) {
      leaves.get(name)?.();
      await settled();
    },
  };
}

describe('places before a source', () => {
  it('keep one for others: a dozen slow questions of one person do not hold up another', async () => {
    const { sat, ask } = room(2, 48);
    for (let n = 0; n < 12; n += 1) await ask('张', `张${n}`);
    await ask('李', '李0');
    expect(sat).toEqual(['张0', '李0']);
  });
  it('go to who holds the fewest, then to who has waited longest', async () => {
    const { sat, ask, leave } = room(3, 48);
    for (const n of [0, 1, 2, 3]) await ask('张', `张${n}`);
    await ask('李', '李0');
    await ask('李', '李1');
    await ask('王', '王0');
    expect(sat).toEqual(['张0', '张1', '李0']);
    await leave('李0');
    expect(sat.at(-1)).toBe('李1');
    await leave('张0');
    expect(sat.at(-1)).toBe('王0');
    await leave('王0');
    expect(sat.at(-1)).toBe('张2');
  });
  it('with one place are taken in turn', async () => {
    const { sat, ask, leave } = room(1, 48);
    await ask('张', '张0');
    await ask('张', '张1');
    await ask('李', '李0');
    await leave('张0');
    await leave('张1');
    await leave('张1');
    await leave('李0');
    expect(sat).toEqual(['张0', '张1', '李0']);
  });
  it('have a line that ends, and that nobody fills alone', async () => {
    const { sat, ask } = room(1, 4);
    for (const n of [0, 1, 2, 3]) await ask('张', `张${n}`);
    expect(sat).toEqual(['张0', '张3: full']);
    for (const n of [0, 1, 2]) await ask('李', `李${n}`);
    expect(sat.at(-1)).toBe('李2: full');
  });
  it('leave the line when they are taken back', async () => {
    const { sat, ask, leave } = room(1, 4);
    const stop = new AbortController();
    await ask('张', '张0');
    await ask('李', '李0', stop.signal);
    await ask('王', '王0');
    stop.abort();
    await leave('张0');
    expect(sat).toEqual(['张0', '李0: gone', '王0']);
  });
});
