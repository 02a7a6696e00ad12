import { civilDate, counted } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Dissent is recorded with its words and the name of who voiced it. */
export const dissentRecorded = checkRule({
  id: 'D713/30.3/dissent',
  ref: 'R126',
  stage: 'discussion',
  layer: 'N',
  legalBasis: [
    quoted('D713', '30.3', '集体讨论决定情况应当如实记录，不同意见应当如实载明', '2026-11-29'),
    quoted('D713', '38.3', '有关人员对严重失误的决策表示不同意见的，按照规定减免责任', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '不同意见如实载明', en: 'Dissent is recorded with its words' },
  reads: ['statements'],
  takenOn: ({ discussedOn }) => discussedOn,
  argues: ({ statements = [] }) =>
    argued(
      { zh: '不同意见的内容', en: 'what the dissent is' },
      ...statements.map(({ position, text }) => (position === 'disagree' ? text : null)),
    ),
  holds: ({ statements }) => {
    const dissent = statements.filter(({ position }) => position === 'disagree');
    const full = dissent.filter(({ name, text }) => name !== null && text !== null).length;
    return {
      holds: full === dissent.length,
      values: { full, of: dissent.length },
      counted: { value: full, unit: 'people', needed: dissent.length, bound: 'at-least' },
    };
  },
  met: (v) => ({ zh: `${v.of} 份不同意见均已载明。`, en: `${v.of} of ${counted(v.of, 'dissent')} recorded.` }),
  unmet: (v) => ({
    zh: `${v.of} 份不同意见中只有 ${v.full} 份载明了姓名和内容。`,
    en: `Of ${v.of} dissents ${v.full} are recorded with name and words.`,
  }),
});
