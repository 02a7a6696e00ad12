import { addMonths, civilDate, counted } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { completedOn, stoppedOn } from '../../in-force';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/**
 * The executing unit reports.
 * Reading: where no place sets a period, one report by the time limit of the execution is the least, and a first one after it is
 * late; with a period, the last report may not be older. Progress lower than reported before is said. Once the decision is stopped no
 * report is owed any more; one that was due before is late.
 */
export const executionReported = checkRule({
  id: 'D713/34.1/report',
  ref: 'R144',
  stage: 'execution',
  layer: 'N',
  parameter: 'executionReportMonths',
  legalBasis: [quoted('D713', '34.1', '并向决策机关报告决策执行情况', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'executing-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '报告决策执行情况', en: 'The executing unit reports' },
  reads: [],
  takenOn: completedOn,
  applies: ifInForce,
  holds: (facts, { params, asOf }) => {
    const { executionReports = [], executionDueOn, executionClosedOn } = facts;
    const stopped = stoppedOn(facts);
    const until = stopped ?? executionClosedOn ?? asOf;
    const began = completedOn(facts);
    const inOrder = executionReports.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const fell = inOrder.find(
      ({ progress, setbackReason }, i) =>
        setbackReason === undefined && progress < Math.max(0, ...inOrder.slice(0, i).map((one) => one.progress)),
    );
    const [first, last] = [inOrder[0]?.on, inOrder.at(-1)?.on];
    const values = { reports: executionReports.length, fell: fell?.on ?? '' };
    const months = inForceOn(params.executionReportMonths, until)?.value;
    const nextBy = months !== undefined && began !== undefined ? addMonths(last ?? began, months) : undefined;
    const dueBy = nextBy ?? executionDueOn;
    const measure = dueBy ? { dueBy } : {};
    if (nextBy !== undefined && until > nextBy) return { holds: false, values, ...measure };
    if (executionDueOn !== undefined && (first ?? until) > executionDueOn) return { holds: false, values, ...measure };
    if (executionClosedOn && began && executionClosedOn <= began && !stopped)
      return { holds: false, values, ...measure };
    const progress = inOrder.at(-1)?.progress;
    if (executionClosedOn && progress !== undefined && progress < 100 && !stopped)
      return {
        holds: false,
        says: {
          zh: `办结时最近一次报告的进度为 ${progress}%，没有执行完毕。`,
          en: `Closed when the last report said ${progress}%: it was not carried out in full.`,
        },
        ...measure,
      };
    if (stopped && last === undefined) return { holds: true, says: STOPPED };
    return last !== undefined ? { holds: true, values, ...measure } : { missing: ['executionReports'], ...measure };
  },
  met: (v) => ({
    zh: `已报告 ${v.reports} 次。${v.fell ? `${v.fell} 报告的进度低于此前报告的进度。` : ''}`,
    en: `Reported ${counted(v.reports, 'time')}.${v.fell ? ` The progress reported on ${v.fell} is lower than before.` : ''}`,
  }),
  unmet: (v) => ({
    zh: `没有按时报告执行情况，或者公布当日即办结（已报告 ${v.reports} 次）。${v.fell ? `${v.fell} 报告的进度低于此前报告的进度。` : ''}`,
    en: `A report was not made in time, or the execution was closed on the day it began (${v.reports} so far).${v.fell ? ` The progress reported on ${v.fell} is lower than before.` : ''}`,
  }),
});

const STOPPED = {
  zh: '停止执行之前没有应当报告而未报告的执行情况。',
  en: 'No report on the execution fell due before the decision was stopped.',
};
