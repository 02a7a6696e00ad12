import { describe, expect, it } from 'vitest';
import { memoryMatterStore } from '@/adapters/memory';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { sortJournal } from './sort-journal';

const standing = memoryMatterStore([['a', [sampleEvent(1, '供热价格'), sampleEvent(2, '供热价格')]]]);
const sort = (...values: readonly unknown[]) =>
  sortJournal(
    values.map((value, index) => ({ key: 10 + index, at: index + 1, value })),
    standing.read,
  );
const entry = (matterId: string, ...events: readonly unknown[]) => ({ matterId, events });

describe('an entry of a journal is not taken, and why is said', () => {
  it.each([
    ['nothing at all', null, /不是一条办理记录/],
    ['a text', 'oops', /不是一条办理记录/],
    ['half written, no matter', { events: [sampleEvent(3)] }, /只写了一半：没有事项编号/],
    ['half written, no acts', entry('a'), /只写了一半：没有行为/],
    [
      'half written, an act cut short',
      entry('a', { schema: 2, seq: 3, type: 'MatterProposed' }),
      /第 1 步的“指令编号”没有写/,
    ],
    ['of a newer format', entry('a', { ...sampleEvent(3), schema: 3 }), /由更新版本的衡策写入（格式第 3 版/],
    [
      'an act not known here',
      entry('a', { ...sampleEvent(3), type: 'MatterBlessed' }),
      /“MatterBlessed”不是这里认识的行为/,
    ],
    [
      'a day that is none',
      entry('a', sampleEvent(3), { ...sampleEvent(4), on: '2026-02-30' }),
      /第 2 步的“办理日期”不符合格式/,
    ],
    [
      'a payload not as required',
      entry('a', { ...sampleEvent(3), payload: { title: '' } }),
      /第 1 步的“事项名称”不符合格式/,
    ],
    ['a number too high', entry('a', sampleEvent(7)), /案卷到第 2 号，这里却是第 7 号/],
    ['a number written twice', entry('a', sampleEvent(3), sampleEvent(3)), /案卷到第 3 号，这里却是第 3 号/],
    [
      'a matter that nobody proposed',
      entry('own', { ...sampleEvent(1), type: 'MinutesIssued', payload: { minutesOn: '2026-03-02' } }),
      /没有从提出事项开始|不符合格式|不是这里认识/,
    ],
  ])('%s', async (_name, value, why) => {
    const { fit, unreadable } = await sort(value);
    expect(fit).toEqual([]);
    expect(unreadable[0]?.why.zh).toMatch(why);
    expect(unreadable[0]?.why.en).not.toMatch(/[一-鿿]/);
    expect(unreadable[0]).toMatchObject({ key: 10, at: 1, value });
  });
});

it('names the matter, the acts, their day and person, as far as they can be told', async () => {
  const { unreadable } = await sort(entry('a', { ...sampleEvent(3), schema: 9 }));
  expect(unreadable[0]).toMatchObject({
    matterId: 'a',
    title: '供热价格',
    acts: [{ title: { zh: '提出决策事项建议' }, on: '2026-03-02', by: sampleEvent(3).actor.name }],
  });
});

it('names a matter of one’s own by the title it was proposed with', async () => {
  const { unreadable } = await sort(entry('own', { ...sampleEvent(1, '停车场'), schema: 9 }));
  expect(unreadable[0]).toMatchObject({ matterId: 'own', title: '停车场' });
});

it('takes every other matter, and what stands before the fault', async () => {
  const { fit, unreadable } = await sort(
    entry('b', sampleEvent(1)),
    entry('a', sampleEvent(3)),
    entry('a', { ...sampleEvent(4), schema: 3 }),
    entry('b', sampleEvent(2)),
    entry('a', sampleEvent(5)),
    entry('b', sampleEvent(3)),
  );
  expect(fit.map(({ matterId, events }) => `${matterId}${events[0]?.seq}`)).toEqual(['b1', 'a3', 'b2', 'b3']);
  expect(unreadable.map(({ at }) => at)).toEqual([3, 5]);
  expect(unreadable[1]?.why.zh).toContain('第 3 条之后');
});

it('takes entries of the first format', async () => {
  const { actor, commandId } = sampleEvent(1);
  const event = {
    stage: 'catalogue',
    type: 'MatterProposed',
    on: '2026-03-02',
    facts: { title: '示例', origin: 'entered', profileId: 'hlj2021' },
  };
  const { fit, unreadable } = await sort(entry('c', { seq: 1, commandId, recordedOn: '2026-03-02', actor, event }));
  expect(unreadable).toEqual([]);
  expect(fit[0]?.events[0]).toMatchObject({ schema: 2, seq: 1, on: '2026-03-02' });
});
