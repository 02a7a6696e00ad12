import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const legalBasesListed = checkRule({
  id: 'D713/12.2/bases',
  ref: 'R021',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [quoted('D713', '12.2', '应当全面梳理与决策事项有关的法律、法规、规章和政策', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '梳理法律法规规章政策', en: 'Laws, regulations, rules and policies are listed' },
  reads: ['bases'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds: ({ bases }) => ({
    holds: bases.length >= 1,
    counted: { value: bases.length, unit: 'items', needed: 1, bound: 'at-least' },
  }),
  met: () => ({ zh: '依据已列明。', en: 'The bases are listed.' }),
  unmet: () => ({ zh: '没有列出任何依据。', en: 'No basis is listed.' }),
});
