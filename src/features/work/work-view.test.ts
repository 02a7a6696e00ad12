import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { WorkItem } from '@/ports/matter-api';
import { firstGroup, lateness, workView } from './work-view';

const today = civilDate('2026-11-23');
const item = (over: Partial<WorkItem>): WorkItem => ({
  id: JSON.stringify(over),
  kind: 'do',
  matterId: 'm',
  matter: '示例事项',
  origin: 'sample',
  leadUnit: '市教育局',
  stage: 'drafting',
  title: { zh: '形成决策草案', en: 'Record the draft' },
  act: 'recordDraft',
  about: null,
  reasons: [],
  text: null,
  by: null,
  from: null,
  due: null,
  dueBy: null,
  notBefore: null,
  ...over,
});

describe('my work', () => {
  const list = [
    item({ due: '2026-11-20', kind: 'waits' }),
    item({ due: '2026-11-22', kind: 'answer' }),
    item({ due: '2026-11-23', leadUnit: '市水务局' }),
    item({ kind: 'confirm' }),
  ];
  it('keeps what others owe apart: it is neither first nor overdue of one’s own', () => {
    const view = workView(list, today, undefined);
    expect(view.groups.do).toHaveLength(2);
    expect(view.groups.waits).toHaveLength(1);
    expect(view.first?.kind).toBe('answer');
    expect(view.overdue).toBe(1);
  });
  it('is overdue the day after its day, not on it', () => {
    expect(list.map((one) => lateness(one, today) > 0)).toEqual([true, true, false, false]);
  });
  it('is narrowed to a unit, whose name stays among those to choose from', () => {
    const view = workView(list, today, '市水务局');
    expect(view.groups.do).toHaveLength(1);
    expect(view.units).toHaveLength(2);
  });
  it('opens on the first group that holds something', () => {
    expect(firstGroup(workView(list.slice(0, 2), today, undefined))).toBe('answer');
    expect(firstGroup(workView([], today, undefined))).toBe('do');
  });
});
