import { addMonths, civilDate } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** The executing unit reports. Reading: where no place sets a period, one report by the time limit of the execution is the least; with a period, the last report may not be older. */
export const reportOfD71334p1 = checkRule({
  id: 'D713/34.1/report',
  ref: 'R144',
  stage: 'execution',
  layer: 'N',
  parameter: 'executionReportMonths',
  rests: [quoted('D713', '34.1', '并向决策机关报告决策执行情况')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  owedBy: 'executing-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '报告决策执行情况', en: 'The executing unit reports' },
  reads: [],
  applies: ifInForce,
  holds: (
    { executionReports = [], executionDueOn, executionClosedOn, publishedOn, minutesSignedOn },
    { params, asOf },
  ) => {
    const until = executionClosedOn ?? asOf;
    const began = publishedOn ?? minutesSignedOn;
    const last = executionReports
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const values = { reports: executionReports.length };
    const months = inForceOn(params.executionReportMonths, asOf)?.value;
    if (months !== undefined && began !== undefined && until > addMonths(last ?? began, months))
      return { holds: false, values };
    if (last !== undefined) return { holds: true, values };
    if (executionDueOn !== undefined && asOf > executionDueOn) return { holds: false, values };
    return { missing: ['executionReports'] };
  },
  met: (v) => ({ zh: `已报告 ${v.reports} 次。`, en: `Reported ${v.reports} times.` }),
  unmet: (v) => ({ zh: `应当报告而未报告（已报告 ${v.reports} 次）。`, en: `A report is due (${v.reports} so far).` }),
});
