import type { PersonalSpan } from '../../src/analysis/opinions';
import { f1 } from './scores';

interface Judged {
  readonly text: string;
  readonly told: readonly PersonalSpan[];
  readonly read: readonly PersonalSpan[];
}

const holds = (spans: readonly PersonalSpan[], unit: number) =>
  spans.some(({ start, end }) => start <= unit && unit < end);

/** Exact F1 of spans; share of personal signs left open (`leak`) and of other signs hidden (`over`). */
export function personalScores(rows: readonly Judged[]) {
  const sum = { right: 0, told: 0, read: 0, personal: 0, open: 0, other: 0, hidden: 0 };
  for (const { text, told, read } of rows) {
    sum.told += told.length;
    sum.read += read.length;
    sum.right += told.filter(({ kind, start, end }) =>
      read.some((span) => span.kind === kind && span.start === start && span.end === end),
    ).length;
    for (let unit = 0; unit < text.length; unit += 1) {
      const [isPersonal, isHidden] = [holds(told, unit), holds(read, unit)];
      sum.personal += Number(isPersonal);
      sum.open += Number(isPersonal && !isHidden);
      sum.other += Number(!isPersonal);
      sum.hidden += Number(!isPersonal && isHidden);
    }
  }
  return {
    f1: f1(sum.right / sum.read || 0, sum.right / sum.told || 0),
    leak: sum.open / Math.max(1, sum.personal),
    over: sum.hidden / Math.max(1, sum.other),
  };
}
