import { type ChartLook, type ChartSpec, categoryBars, number, plainText, saidOf } from '@/charts';
import type { expertsByMatter } from './portfolio-view';
import { strings } from './strings';

/** How far the experts of each matter agree (Kendall's W), the least first; numbers of experts and dissents stand in the table. */
export function expertsSpec(rows: ReturnType<typeof expertsByMatter>, look: ChartLook): ChartSpec {
  const words = strings[look.language];
  const told = rows.filter(({ agreementW }) => agreementW !== null);
  const least = told[0];
  const [all, w] = [number('matters', rows.length), number('least', (least?.agreementW ?? 0).toFixed(2))];
  const says = least
    ? saidOf((n = '', agreement = '') => words.expertSentence(n, least.title, agreement), all, w)
    : [words.noExperts];
  const spec = categoryBars(
    {
      unit: '',
      series: [words.expert.w],
      items: told.map(({ id, title, agreementW }) => ({ name: title, key: id, values: [agreementW] })),
      sort: 'given',
      target: { label: '0.5', value: 0.5 },
    },
    look,
  );
  return {
    ...spec,
    sentence: plainText(says),
    says,
    table: {
      columns: [words.expert.matter, words.expert.count, words.expert.w, words.expert.dissent],
      rows: rows.map(({ title, count, agreementW, dissent }) => [
        title,
        count,
        agreementW === null ? null : Math.round(agreementW * 100) / 100,
        dissent,
      ]),
    },
  };
}
