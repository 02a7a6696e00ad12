import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { actorOf, given } from '@/testing/given';
import type { RoleId } from '../actor';
import { shapeOf } from '../forms/schema-shape';
import { allActs } from './all-acts';

const on = '2026-09-01';
const option = (name: string, more: object = {}) => ({ id: name, name, summary: '方案', scores: [1], ...more });
const criterion = { name: '费用', unit: '亿元', direction: 'down', worst: 10, best: 0, weight: 1 };
const compared = { options: [option('甲'), option('乙')], criteria: [criterion] };
const known = {
  proposedOn: '2026-01-05',
  startedOn: '2026-02-02',
  leadUnit: '市发展改革委',
  ...compared,
  discussionSubmittedOn: '2026-06-01',
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
  executionTasks: [{ id: 't1', task: '清雪', unit: '甲', duty: '乙', dueOn: null, doneOn: null }],
  executionComments: [{ no: 1, on: '2026-08-01', channel: 'phone', summary: '太慢', answeredOn: null, answer: null }],
};
const flow = (name: string) => ({ option: name, costs: [1, 1], benefits: [2, 2] });
const appraisal = {
  moneyUnit: '亿元',
  prices: 'real',
  firstYear: 2026,
  rates: [{ fromYear: 0, rate: 0.05 }],
  rateSource: '建设项目经济评价方法与参数',
  flowSource: '可行性研究报告',
};
const factor = (name: string) => ({
  name: '造价',
  side: 'costs',
  option: name,
  from: 0,
  to: 0,
  low: 0.9,
  high: 1.1,
  because: '同类项目',
});

interface Named {
  readonly field: string;
  readonly role?: RoleId;
  readonly payload: object;
}

/** Every field of an act that names something of the record, with a name that nothing in it bears. */
const references: Readonly<Record<string, Named>> = {
  'compareOptions options.sources.evidence': {
    field: 'options.1.sources.0.evidence',
    payload: {
      ...compared,
      options: [option('甲'), option('乙', { sources: [{ kind: 'evidence', evidence: 7, told: '数据' }] })],
    },
  },
  'appraiseOptions flows.option': {
    field: 'flows.1.option',
    payload: { ...appraisal, flows: [flow('甲'), flow('丙')] },
  },
  'appraiseOptions factors.option': {
    field: 'factors.0.option',
    payload: { ...appraisal, flows: [flow('甲'), flow('乙')], factors: [factor('丙')] },
  },
  'nameScenarios scenarios.changes.option': {
    field: 'scenarios.0.changes',
    payload: {
      scenarios: [{ name: '涨价', because: '通胀', changes: [{ option: '丙', criterion: '费用', score: 2 }] }],
    },
  },
  'nameScenarios scenarios.changes.criterion': {
    field: 'scenarios.0.changes',
    payload: {
      scenarios: [{ name: '涨价', because: '通胀', changes: [{ option: '甲', criterion: '时间', score: 2 }] }],
    },
  },
  'freezeOptionAnalysis stability.criterion': {
    field: '',
    payload: {
      inputs: 'a'.repeat(64),
      results: 'b'.repeat(64),
      seed: 1,
      samples: 100,
      leader: null,
      ranking: [
        { name: '甲', value: 0.5, rank: 1, firstShare: 0.5 },
        { name: '乙', value: 0.5, rank: 1, firstShare: 0.5 },
      ],
      stability: [{ criterion: '时间', weight: 1, low: 0.5, high: 1 }],
      says: '并列',
    },
  },
  'checkRecord corrections.entry': {
    field: 'corrections.0.entry',
    role: 'archivist',
    payload: { corrections: [{ entry: 99, reason: '笔误', originalKept: true }] },
  },
  'completeExecutionTask taskId': { field: 'taskId', payload: { taskId: 't9' } },
  'answerExecutionComment no': { field: 'no', payload: { no: 9, answer: '已处理' } },
  'approveForMeeting entry': { field: 'entry', role: 'chief', payload: { entry: 99, note: null } },
  'answerLeader entry': { field: 'entry', payload: { entry: 99, text: '已说明' } },
  'confirmJudgement judgement': {
    field: 'judgement',
    role: 'office',
    payload: { judgement: 'risk', because: '分歧只在技术细节' },
  },
};

/** What a field is called that bears the name of something: an id, a number, an entry. */
const isReference = /(^taskId$|^no$|\.entry$|^entry$|\.evidence$|\.option$|\.criterion$|^judgement$)/;
const fieldsOf = (schema: z.ZodType, field: string): readonly string[] => {
  const shape = shapeOf(schema);
  if (shape.kind === 'list') return fieldsOf(shape.of, field);
  return shape.kind === 'object'
    ? Object.entries(shape.fields).flatMap(([name, part]) => fieldsOf(part, `${field}.${name}`))
    : [field];
};

describe('an act that names what is not in the record', () => {
  it('is looked for in every field that bears a name', () =>
    expect(
      allActs
        .flatMap(({ type, fields }) =>
          Object.entries(fields).flatMap(([name, schema]) => fieldsOf(schema, name).map((field) => `${type} ${field}`)),
        )
        .filter((field) => isReference.test(field.split(' ')[1] ?? ''))
        .filter((field) => !/^reportRisk /.test(field)) // tells in words what a risk was found by
        .toSorted(),
    ).toEqual(Object.keys(references).toSorted()));
  it.each(Object.entries(references))('%s', (named, { field, role = 'undertaking', payload }) => {
    const { then } = given([], known).when({ type: named.split(' ')[0] ?? '', on, ...payload }, actorOf(role));
    expect(then.ok ? 'accepted' : `${then.error.kind} ${then.error.field ?? ''}`).toBe(`invalid ${field}`);
  });
});
