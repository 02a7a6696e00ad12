import { isCivilDate } from '@/core/kernel';
import { formatCount, formatMonthDay } from '@/i18n';
import { type ChartBuilder, type ChartLook, say } from '../chart-spec';
import { baseOption, categoryAxis, legendOf, valueAxis } from '../option-parts';
import { seriesMarks } from '../series-marks';

export interface OpinionDay {
  readonly day: string;
  readonly distinct: number;
  readonly repeated: number;
}

const dayOf = (day: string, look: ChartLook) => (isCivilDate(day) ? formatMonthDay(day, look.language) : day);

/** Views by day, what is said for the first time apart from what was said before; the peak is named. */
export const opinionsOverTime: ChartBuilder<readonly OpinionDay[]> = (days, look) => {
  const distinct = days.reduce((sum, day) => sum + day.distinct, 0);
  const repeated = days.reduce((sum, day) => sum + day.repeated, 0);
  const peak = [...days].sort((a, b) => b.distinct + b.repeated - (a.distinct + a.repeated))[0];
  const n = (value: number) => formatCount(value, look.language);
  const joint = peak && peak.repeated > peak.distinct * 2;
  const sentence = !peak
    ? say(look, '还没有收到意见。', 'No comments received yet.')
    : say(
        look,
        `共 ${n(distinct + repeated)} 条，其中重复与联名 ${n(repeated)} 条；最高的一天是 ${dayOf(peak.day, look)}（${n(peak.distinct + peak.repeated)} 条）${joint ? '，主要是联名信' : ''}。`,
        `${n(distinct + repeated)} comments, ${n(repeated)} of them repeated or joint; the peak is ${dayOf(peak.day, look)} (${n(peak.distinct + peak.repeated)})${joint ? ', mostly a joint letter' : ''}.`,
      );
  const names = [say(look, '不同说法', 'First said'), say(look, '重复与联名', 'Repeated or joint')];
  return {
    sentence,
    height: 220,
    table: {
      columns: [say(look, '日期', 'Day'), names[0] ?? '', names[1] ?? ''],
      rows: days.map((day) => [day.day, day.distinct, day.repeated]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: names,
        items: days.map(({ day }) => ({ name: day })),
        value: (row, index) => days[index]?.[row === 0 ? 'distinct' : 'repeated'] ?? null,
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      tooltip: { ...baseOption(look, sentence).tooltip, trigger: 'axis' },
      legend: legendOf(look, names),
      grid: { left: 4, right: 8, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: categoryAxis(
        look,
        days.map(({ day }) => dayOf(day, look)),
        { axisLabel: { color: look.ink3, fontSize: 11, hideOverlap: true } },
      ),
      yAxis: valueAxis(look),
      series: [
        {
          name: names[0],
          type: 'bar',
          stack: 'a',
          itemStyle: { color: look.blues[3] },
          data: days.map((day) => day.distinct),
        },
        {
          name: names[1],
          type: 'bar',
          stack: 'a',
          itemStyle: { color: look.stances[1] },
          data: days.map((day) => day.repeated),
        },
      ],
    },
  };
};
