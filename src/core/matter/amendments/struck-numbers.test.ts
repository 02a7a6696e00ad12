import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { Happening } from '../entry';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';

const on = civilDate('2026-08-03');
const actor = { id: 'a', name: '李办', unit: '市政府办公厅', role: 'office' } as const;
const event = (type: string, payload: object, more: object = {}) =>
  ({ type, payload, on, actor, ...more }) as Happening; // decoded where they are read
const comment = (summary: string) => event('ExecutionCommentRegistered', { channel: 'phone', summary });
const told = (...events: readonly Happening[]) =>
  events.reduce(
    evolve,
    evolve(
      newDossier('m', 'hlj2021'),
      event('MatterProposed', { origin: 'entered', profileId: 'hlj2021', title: '清雪' }),
    ),
  );

it('the number a withdrawn entry bore is not given again, so that an answer stays with its comment', () => {
  const { facts } = told(
    comment('一'),
    comment('二'),
    comment('三'),
    event('ExecutionCommentAnswered', { no: 2, answer: '答二' }),
    event('EntryWithdrawn', { entry: 2, reason: '重复登记', needsSecondPerson: false }, { corrects: 2 }),
    comment('四'),
    event('ExecutionCommentAnswered', { no: 4, answer: '答四' }),
  );
  expect(facts.executionComments?.map(({ no, summary, answer }) => [no, summary, answer])).toEqual([
    [2, '二', '答二'],
    [3, '三', null],
    [4, '四', '答四'],
  ]);
});
