import { type ChartLook, type ChartSpec, categoryBars } from '@/charts';
import type { expertsByMatter } from './portfolio-view';
import { strings } from './strings';

/** How far the experts of each matter agree (Kendall's W), the least first; numbers of experts and dissents stand in the table. */
export function expertsSpec(rows: ReturnType<typeof expertsByMatter>, look: ChartLook): ChartSpec {
  const words = strings[look.language];
  const told = rows.filter(({ agreementW }) => agreementW !== null);
  const least = told[0];
  const sentence = least
    ? words.expertSentence(rows.length, least.title, (least.agreementW ?? 0).toFixed(2))
    : words.noExperts;
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
    sentence,
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
