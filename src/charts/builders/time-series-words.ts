import { isCivilDate } from '@/core/kernel';
import { formatChange, formatFigure, formatMonthDay, formatNumber, formatPeriod, formatUnit } from '@/i18n';
import { type ChartLook, say } from '../chart-spec';
import { type Grain, grainOf, shifted, yearBefore } from '../periods';
import type { TimeLine, TimePoint, TimeSeriesData } from './time-series-data';

/** A line with its points found by period. */
export interface PlacedLine extends TimeLine {
  readonly at: ReadonlyMap<string, TimePoint>;
}

const before: Readonly<Record<Grain, readonly [string, string]>> = {
  day: ['比前一日', 'than the day before'],
  week: ['比上周', 'than the week before'],
  month: ['比上月', 'than the month before'],
  quarter: ['比上季度', 'than the quarter before'],
  year: ['比上年', 'than the year before'],
};

/** 2,310 件: the figure as it is read out, whole, in its stored unit. */
export const spokenFigure = (value: number | null, unit: string, look: ChartLook): string => {
  if (value === null) return say(look, '没有数据', 'no data');
  const shown = formatUnit(unit, look.language);
  return `${formatNumber(value, look.language)}${shown === '%' || shown === '' ? shown : ` ${shown}`}`;
};

function stepWords(line: PlacedLine, period: string, { unit, cumulative }: TimeSeriesData, look: ChartLook): string {
  const grain = grainOf(period);
  const point = line.at.get(period);
  if (point?.until !== undefined || point?.isThin) return '';
  const now = point?.value ?? null;
  const last = grain && !cumulative ? line.at.get(shifted(period, -1) ?? '')?.value : null;
  if (!grain || now === null || last === null || last === undefined) return '';
  if (now === last) return say(look, `，与${before[grain][0].slice(1)}相同`, ', the same as before');
  const size =
    unit === '%'
      ? formatFigure(Math.abs(now - last), '个百分点', look.language, { decimals: 1 })
      : last > 0
        ? formatFigure((Math.abs(now - last) / last) * 100, '%', look.language, { decimals: 1 })
        : formatFigure(Math.abs(now - last), unit, look.language);
  return say(
    look,
    `，${before[grain][0]}${now > last ? '多' : '少'} ${size}`,
    `, ${size} ${now > last ? 'more' : 'less'} ${before[grain][1]}`,
  );
}

function statusWord(point: TimePoint | undefined, unit: string, look: ChartLook): string {
  if (point?.until !== undefined && isCivilDate(point.until)) {
    const day = formatMonthDay(point.until, look.language);
    return say(
      look,
      `（至${day}，初步数，不与整期相比）`,
      ` (to ${day}, provisional, not compared with a whole period)`,
    );
  }
  if (point?.isThin)
    return say(look, '（未计的较多，不与其他时期相比）', ' (many rows not counted, not compared with other periods)');
  if (point?.status === 'provisional') return say(look, '（初步数）', ' (provisional)');
  if (point?.status === 'forecast') {
    const interval =
      point.low !== undefined && point.high !== undefined
        ? ` ${formatNumber(point.low, look.language)}—${formatNumber(point.high, look.language)}`
        : '';
    return say(look, `（预测${interval}）`, ` (forecast${interval})`);
  }
  if (point?.status === 'revised')
    return point.earlier === undefined
      ? say(look, '（修订数）', ' (revised)')
      : say(
          look,
          `（修订数，原为 ${spokenFigure(point.earlier, unit, look)}）`,
          ` (revised, was ${spokenFigure(point.earlier, unit, look)})`,
        );
  return '';
}

/** 2026年3月，供热投诉 2,310 件，比上月少 12%（初步数） */
export function pointLabel(line: PlacedLine, period: string, data: TimeSeriesData, look: ChartLook): string {
  const point = line.at.get(period);
  const notes = (data.annotations ?? []).filter((note) => note.period === period).map(({ label }) => label);
  const told = notes.length > 0 ? say(look, `；${notes.join('、')}`, `; ${notes.join(', ')}`) : '';
  return `${formatPeriod(period, look.language)}${say(look, '，', ', ')}${line.name} ${spokenFigure(point?.value ?? null, data.unit, look)}${stepWords(line, period, data, look)}${statusWord(point, data.unit, look)}${told}`;
}

/** The picture in one sentence: the last value of each main line, how it moved, how it stands to its target. */
export function timeSentence(lines: readonly PlacedLine[], data: TimeSeriesData, look: ChartLook): string {
  const main = lines.filter(({ role }) => role === undefined || role === 'main');
  const lastsOf = (isTold: (point: TimePoint) => boolean) =>
    main.flatMap((line) => {
      const last = line.points.filter((point) => point.value !== null && isTold(point)).at(-1);
      return last ? [{ line, last }] : [];
    });
  const known = lastsOf(({ status }) => status !== 'forecast');
  // Where nothing has come true yet the forecasts are what is drawn, and are called so.
  const lasts = known.length > 0 ? known : lastsOf(() => true);
  const first = lasts[0];
  if (!first) return say(look, '没有可画的数据。', 'No data to draw.');
  const period = formatPeriod(first.last.period, look.language);
  const figure = (value: number | null) => formatFigure(value, data.unit, look.language);
  if (lasts.length > 1) {
    const said = lasts
      .slice(0, 3)
      .map(({ line, last }) => `${line.name} ${figure(last.value)}`)
      .join(say(look, '、', ', '));
    const [part] = lasts.filter(({ last }) => last.until !== undefined);
    const isSame = lasts.every(({ last }) => last.period === first.last.period);
    const more = main.length > 3 ? say(look, ` 等 ${main.length} 项`, ` and ${main.length - 3} more`) : '';
    const forecast = part
      ? statusWord(part.last, data.unit, look)
      : known.length > 0
        ? ''
        : say(look, '（预测）', ' (forecast)');
    return isSame
      ? say(look, `${period}${forecast}：${said}${more}。`, `${period}${forecast}: ${said}${more}.`)
      : say(look, `各项最新值${forecast}：${said}${more}。`, `Latest of each${forecast}: ${said}${more}.`);
  }
  const isWhole = first.last.until === undefined && !first.last.isThin;
  const year = isWhole ? (first.line.at.get(yearBefore(first.last.period) ?? '')?.value ?? null) : null;
  const change = formatChange(first.last.value, year, data.unit, 'year', look.language);
  const target = data.targets?.[0];
  const value = first.last.value;
  const stands =
    target && value !== null
      ? value > target.value
        ? say(look, `，高于${target.label}`, `, above ${target.label}`)
        : value < target.value
          ? say(look, `，低于${target.label}`, `, below ${target.label}`)
          : say(look, `，与${target.label}相等`, `, equal to ${target.label}`)
      : '';
  const status = statusWord(first.last, data.unit, look);
  return say(
    look,
    `${period}${first.line.name} ${figure(value)}${status}${change && `，${change}`}${stands}。`,
    `${first.line.name} ${figure(value)} in ${period}${status}${change && `, ${change}`}${stands}.`,
  );
}
