import { civilDate, workingDaysBetween } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** Published within twenty working days: the words of the text as they stand. */
export const twentyDaysOfOgi201926p1 = checkRule({
  id: 'OGI/26.1/twenty-days',
  ref: 'R134',
  stage: 'publication',
  layer: 'N',
  rests: [quoted('OGI', '26.1', '应当自该政府信息形成或者变更之日起20个工作日内及时公开')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  owedBy: 'office',
  inForce: { from: civilDate('2019-05-15') },
  title: { zh: '二十个工作日内公布', en: 'Published within twenty working days' },
  reads: ['discussedOn'],
  applies: (facts, { params }) =>
    facts.discussedOn !== undefined && inForceOn(params.publishMaxWorkingDays, facts.discussedOn) === undefined
      ? { because: { zh: '决定时此项期限尚未施行。', en: 'The time limit was not yet in force.' } }
      : ifPublic(facts),
  holds: ({ discussedOn, publishedOn }, { params, calendar, asOf }) => {
    const most = inForceOn(params.publishMaxWorkingDays, discussedOn)?.value ?? 0;
    const used = workingDaysBetween(calendar, discussedOn, publishedOn ?? asOf);
    if (!used.ok) return { missing: ['publishedOn'] };
    const values = { used: used.value, most };
    return used.value > most
      ? { holds: false, values }
      : publishedOn === undefined
        ? { missing: ['publishedOn'] }
        : { holds: true, values };
  },
  met: (v) => ({
    zh: `决定后 ${v.used} 个工作日公布，未超过 ${v.most} 个。`,
    en: `Published ${v.used} working days after the decision, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `决定已 ${v.used} 个工作日，超过 ${v.most} 个仍未公布或公布逾期。`,
    en: `${v.used} working days since the decision, over ${v.most}.`,
  }),
});
