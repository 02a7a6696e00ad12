import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Legal advisers or public lawyers gave a signed opinion in the course of the review. One who withdrew does not count. */
export const legalCounselSigned = checkRule({
  id: 'D713/28.1/counsel',
  ref: 'R110',
  stage: 'legality',
  layer: 'N',
  legalBasis: [quoted('D713', '28.1', '应当组织法律顾问、公职律师提出法律意见', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '法律顾问、公职律师提出意见', en: 'Legal advisers gave a signed opinion' },
  reads: ['legalityOpinionOn', 'counselOpinions'],
  takenOn: ({ legalityOpinionOn }) => legalityOpinionOn,
  argues: ({ counselOpinions = [] }) =>
    argued(
      { zh: '法律顾问、公职律师的具体意见', en: 'what the legal adviser thinks' },
      ...counselOpinions.map(({ opinion }) => opinion),
    ),
  holds: ({ legalityOpinionOn, counselOpinions }) => {
    const counting = counselOpinions.filter(({ withdrew }) => !withdrew);
    const signed = counting.filter(
      ({ signedOn }) => signedOn !== null && (legalityOpinionOn === null || signedOn <= legalityOpinionOn),
    ).length;
    return {
      holds: signed >= 1 && signed === counting.length,
      values: { signed, of: counting.length },
      counted: { value: signed, unit: 'people', needed: Math.max(1, counting.length), bound: 'at-least' },
    };
  },
  met: (v) => ({
    zh: `${v.signed} 名法律顾问、公职律师已署名提出意见。`,
    en: `${v.signed} advisers gave signed opinions.`,
  }),
  unmet: (v) => {
    const needed = {
      zh: '应有法律顾问、公职律师在审查过程中署名的意见',
      en: 'An adviser’s opinion signed in the course of the review is needed',
    };
    return v.of === 0
      ? { zh: `${needed.zh}：一份也没有。`, en: `${needed.en}: there is none.` }
      : {
          zh: `${needed.zh}：${v.of} 份意见中有 ${v.signed} 份署名在审查意见之前。`,
          en: `${needed.en}: ${v.signed} of ${v.of} are signed by the day of the legality opinion.`,
        };
  },
});
