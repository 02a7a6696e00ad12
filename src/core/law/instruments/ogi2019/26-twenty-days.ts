import { addWorkingDays, civilDate, counted, workingDaysBetween } from '@/core/kernel';
import { both, ifPublic } from '../../applicability';
import { ifPassed } from '../../applicability-after-decision';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';

/** Published within twenty working days of the decision, and not before it. */
export const publishedWithinTwentyDays = parameterRule({
  id: 'OGI/26.1/twenty-days',
  ref: 'R134',
  stage: 'publication',
  layer: 'N',
  parameter: 'publishMaxWorkingDays',
  legalBasis: [quoted('OGI', '26.1', '应当自该政府信息形成或者变更之日起20个工作日内及时公开', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-05-15') },
  title: { zh: '二十个工作日内公布', en: 'Published within twenty working days' },
  reads: ['discussedOn'],
  takenOn: ({ discussedOn }) => discussedOn,
  applies: both(ifPassed, ifPublic),
  holds: (facts, { value: most, calendar, asOf }) => {
    const { discussedOn, publishedOn } = facts;
    if (publishedOn && publishedOn < discussedOn)
      return { holds: false, values: { used: 0, most, early: 1, isOut: 1 } };
    const due = addWorkingDays(calendar, discussedOn, most);
    const dueBy = due.ok ? { dueBy: due.value } : {};
    const used = workingDaysBetween(calendar, discussedOn, publishedOn ?? asOf);
    if (!used.ok) return { missing: ['publishedOn'], ...dueBy };
    const counted = { value: used.value, unit: 'working-days', needed: most, bound: 'at-most' } as const;
    if (used.value <= most && !publishedOn) return { missing: ['publishedOn'], counted, ...dueBy };
    const values = { used: used.value, most, early: 0, isOut: publishedOn ? 1 : 0 };
    return { holds: used.value <= most, values, counted, ...dueBy };
  },
  met: (v) => ({
    zh: `决定后 ${v.used} 个工作日公布，未超过 ${v.most} 个。`,
    en: `Published ${counted(v.used, 'working day')} after the decision, within ${v.most}.`,
  }),
  unmet: (v) =>
    v.early
      ? { zh: '公布早于集体讨论决定。', en: 'Published before it was decided.' }
      : {
          zh: v.isOut
            ? `自集体讨论决定之日起第 ${v.used} 个工作日才公布，超过 ${v.most} 个工作日。`
            : `自集体讨论决定之日起已 ${v.used} 个工作日仍未公布，超过 ${v.most} 个工作日。`,
          en: v.isOut
            ? `Published on working day ${v.used} after the decision, over ${v.most}.`
            : `Not published ${counted(v.used, 'working day')} after the decision, over ${v.most}.`,
        },
});
