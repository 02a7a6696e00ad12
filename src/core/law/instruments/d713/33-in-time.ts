import { type CivilDate, civilDate, daysBetween } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** Published, or the minutes signed where the decision is lawfully not public. */
const completedOn = ({ nonPublicBasis, minutesSignedOn, publishedOn }: DecisionFacts): CivilDate | undefined =>
  publishedOn ?? (nonPublicBasis ? minutesSignedOn : undefined);

/**
 * The file is filed within the days a place sets; the decree itself says only 及时.
 * Reading: the decision is complete when published, or when the minutes are signed where it is not public.
 */
export const inTimeOfD71333p1 = checkRule({
  id: 'D713/33.1/in-time',
  ref: 'R138',
  stage: 'archive',
  layer: 'X',
  parameter: 'archiveMaxDays',
  rests: [quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  owedBy: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '按期归档', en: 'The file is filed in time' },
  reads: [],
  applies: (facts, { params, asOf }) =>
    inForceOn(params.archiveMaxDays, completedOn(facts) ?? asOf) === undefined
      ? { because: { zh: '没有规定归档天数。', en: 'No number of days was set.' } }
      : 'applies',
  holds: (facts, { params, asOf }) => {
    const completed = completedOn(facts);
    const most = inForceOn(params.archiveMaxDays, completed ?? asOf)?.value;
    if (completed === undefined || most === undefined)
      return { missing: [facts.nonPublicBasis ? 'minutesSignedOn' : 'publishedOn'] };
    const days = daysBetween(completed, facts.archivedOn ?? asOf);
    const values = { days, most };
    if (days > most) return { holds: false, values };
    return facts.archivedOn === undefined ? { missing: ['archivedOn'] } : { holds: true, values };
  },
  met: (v) => ({
    zh: `决策完成后 ${v.days} 日归档，未超过 ${v.most} 日。`,
    en: `Filed ${v.days} days after the decision, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `决策完成已 ${v.days} 日，超过 ${v.most} 日未归档或归档逾期。`,
    en: `${v.days} days since the decision, over ${v.most}.`,
  }),
});
