import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** Every unit whose duties are touched was consulted, before the draft is sent for review. */
export const unitsConsulted = checkRule({
  id: 'D713/13.1/consulted',
  ref: 'R027',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [quoted('D713', '13.1', '决策承办单位应当与其充分协商', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '与职责相关单位充分协商', en: 'Every unit whose duties are touched was consulted' },
  reads: ['unitsTouched', 'unitReplies'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds(facts) {
    const { unitsTouched, unitReplies } = facts;
    const replied = unitsTouched.filter((unit) => unitReplies.some((reply) => reply.unit === unit));
    const counted = { value: replied.length, unit: 'items', needed: unitsTouched.length, bound: 'at-least' } as const;
    if (replied.length < unitsTouched.length) return { holds: false, counted };
    const late = unitReplies
      .filter(({ unit }) => unitsTouched.includes(unit))
      .map(({ on }) => tooLate(factWords.unitReplies, on, facts, beforeReview))
      .find((found) => found !== undefined);
    return late ? { tooLate: late } : { holds: true, counted };
  },
  met: () => ({ zh: '相关单位均已协商。', en: 'Every unit concerned was consulted.' }),
  unmet: () => ({ zh: '有相关单位尚未答复。', en: 'A unit concerned has not replied.' }),
});
