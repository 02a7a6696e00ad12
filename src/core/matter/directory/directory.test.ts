import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { actorOf } from '@/testing/given';
import { shapeOf } from '../forms';
import { allActs } from '../index';
import { directoryKindOf } from './directory-fields';
import { lastMeeting } from './last-meeting';
import { directoryOf, namesOnRecord } from './names-on-record';
import { nearName } from './near-name';

const entry = (
  seq: number,
  type: 'DecisionStarted' | 'ExpertsAppointed',
  payload: Readonly<Record<string, unknown>>,
) => ({
  schema: 2 as const,
  id: `e${seq}`,
  seq,
  recordedAt: '2026-01-05T00:00:00Z',
  commandId: `c${seq}`,
  type: type as never,
  payload,
  on: civilDate('2026-01-05'),
  actor: actorOf('office', '市政府办公厅'),
});

describe('another spelling of a known name', () => {
  const units = ['市住房城乡建设局', '市公安局', 'Bureau of Water'];
  it.each([
    ['市住建局', '市住房城乡建设局'],
    ['市 公安局', '市公安局'],
    ['bureau of water', 'Bureau of Water'],
    ['市公安局', undefined],
    ['市教育局', undefined],
    ['局', undefined],
    ['', undefined],
  ])('%s: %s', (typed, found) => expect(nearName(typed, units, true)).toBe(found));
  it('the full name of a known short one, too', () =>
    expect(nearName('市住房和城乡建设局', ['市住建局'], true)).toBe('市住建局'));
  it('persons have no short names', () => {
    expect(nearName('王立言', ['王小立言'], false)).toBeUndefined();
    expect(nearName('王 立言', ['王立言'], false)).toBe('王立言');
  });
});

describe('the names of a record', () => {
  it('are found in the fields that hold names, each once, the most used first', () => {
    const record = [
      entry(1, 'DecisionStarted', { leadUnit: '市城管局', coUnits: ['市公安局', '市城管局'], proposer: '刘大江' }),
      entry(2, 'ExpertsAppointed', { expertPanel: [{ name: '龚高工', unit: '示例大学', field: '环境' }] }),
    ];
    const names = directoryOf(namesOnRecord(record));
    const of = (kind: string) => names.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(of('unit').slice(0, 2).toSorted()).toEqual(['市城管局', '市政府办公厅']);
    expect(of('unit')).toContain('市公安局');
    expect(names).toContainEqual({ kind: 'expert', name: '龚高工', unit: '示例大学' });
    expect(names.some(({ name }) => name === '刘大江')).toBe(false);
  });
});

it('the last meeting is the latest that was held by a day', () => {
  const held = (upTo: string) =>
    lastMeeting(
      [
        { discussedOn: civilDate('2026-03-01'), chiefName: '甲', membersPresent: ['乙'] },
        { discussedOn: civilDate('2026-05-01'), chiefName: '甲', membersPresent: ['丙'], membersWithdrawn: ['丁'] },
        {},
      ],
      civilDate(upTo),
    );
  expect(held('2026-05-01')).toEqual({ on: '2026-05-01', chief: '甲', members: ['丙', '丁'] });
  expect(held('2026-04-30')?.on).toBe('2026-03-01');
  expect(held('2026-02-28')).toBeUndefined();
});

describe('every field of an act that is called a unit', () => {
  const fields = allActs.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, schema]) => {
      const shape = shapeOf(schema);
      const of = shape.kind === 'list' ? shapeOf(shape.of) : shape;
      return of.kind === 'object'
        ? Object.entries(of.fields).map(([part, schema]) => [`${name}.${part}`, schema] as const)
        : [[name, schema] as const];
    }),
  );
  const units = [...new Set(fields.filter(([path]) => /(^|\.)unit$|Units?$/.test(path)).map(([path]) => path))];
  const ofMeasure = ['criteria.unit', 'affected.unit', 'moneyUnit'];
  it.each(units.filter((path) => !ofMeasure.includes(path)))('%s is chosen from the directory', (path) =>
    expect(directoryKindOf(path)).toBe('unit'),
  );
});
