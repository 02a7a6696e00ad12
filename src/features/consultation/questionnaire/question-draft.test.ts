import { expect, it } from 'vitest';
import { draftFault, moved, newDraft, type QuestionDraft, questionsOf } from './question-draft';

const one: QuestionDraft = {
  id: 'q1',
  kind: 'single',
  title: ' 供热时间？',
  lines: '提前\n\n 不变 ',
  isRequired: true,
};

it('keeps what was typed as questions: blank lines are no options, and only choices have any', () => {
  expect(questionsOf([one, { ...one, id: 'q2', kind: 'scale' }])).toEqual([
    { id: 'q1', kind: 'single', title: '供热时间？', options: ['提前', '不变'], isRequired: true },
    { id: 'q2', kind: 'scale', title: '供热时间？', options: [], isRequired: true },
  ]);
});

it.each([
  ['nothing', [], { kind: 'none' }],
  ['no words', [one, { ...one, title: ' ' }], { kind: 'title', at: 2 }],
  ['one option', [{ ...one, lines: '提前' }], { kind: 'options', at: 1 }],
  ['an option twice', [{ ...one, lines: '提前\n提前' }], { kind: 'options', at: 1 }],
  ['a long title', [{ ...one, title: '长'.repeat(301) }], { kind: 'long', at: 1 }],
  ['words asked for', [{ ...one, kind: 'text' as const, lines: '' }], null],
])('tells what is missing: %s', (_, drafts, fault) => expect(draftFault(drafts)).toEqual(fault));

it('gives a new one an id of its own and moves within the list only', () => {
  expect(newDraft([{ ...one, id: 'q7' }, one]).id).toBe('q8');
  const other = { ...one, id: 'q2' };
  expect(moved([one, other], 1, -1).map(({ id }) => id)).toEqual(['q2', 'q1']);
  expect(moved([one, other], 0, -1)).toEqual([one, other]);
});
