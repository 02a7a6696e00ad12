import { counted, daysBetween } from '@/core/kernel';
import { optionalRule } from '../../optional-rule';

/** Each online talk is announced seven days before; the shortest notice counts. */
export const onlineInteractionAnnounced = optionalRule({
  id: 'JS/17/online',
  ref: 'R043',
  stage: 'participation',
  parameter: 'onlineInteractionDays',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '网上互动提前公告', en: 'Online interaction announced in advance' },
  reads: ['onlineInteractions'],
  takenOn: ({ onlineInteractions }) => onlineInteractions?.[0]?.heldOn,
  applies: ({ onlineInteractions }) => {
    if (onlineInteractions === undefined) return { missing: ['onlineInteractions'] };
    return onlineInteractions.length > 0
      ? 'applies'
      : { because: { zh: '未开展网上互动。', en: 'There was no online interaction.' } };
  },
  holds: ({ onlineInteractions }, { value: need }) => {
    const days = Math.min(...onlineInteractions.map(({ announcedOn, heldOn }) => daysBetween(announcedOn, heldOn)));
    return {
      holds: days >= need,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
    };
  },
  met: (v) => ({
    zh: `最短提前 ${v.days} 日公告，不少于 ${v.need} 日。`,
    en: `Announced ${counted(v.days, 'day')} before at the least, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `网上互动仅提前 ${v.days} 日公告，应提前 ${v.need} 日。`,
    en: `Online interaction was announced only ${counted(v.days, 'day')} before, ${v.need} needed.`,
  }),
});
