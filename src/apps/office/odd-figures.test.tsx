import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore } from '@/adapters/memory';
import type { DecisionFacts } from '@/core/law';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const city = [...buildSampleCity(chineseWorkingCalendar)];
const slow = { timeout: 20_000 };

/** The sample city with other figures in one kind of entry of a matter. */
const withFigures = (matter: string, type: string, change: (payload: DecisionFacts) => object) =>
  memoryMatterStore(
    city.map(([id, events]) => [
      id,
      id === matter
        ? events.map((event) => {
            if (event.type !== type) return event;
            const payload = event.payload as DecisionFacts; // the facts that this entry told
            return { ...event, payload: { ...payload, ...change(payload) } };
          })
        : events,
    ]),
  );

const scores =
  (change: (scores: readonly (number | null)[]) => readonly (number | null)[]) => (told: DecisionFacts) => ({
    options: told.options?.map((option) => ({ ...option, scores: change(option.scores) })),
  });
const sliced = (told: DecisionFacts) => ({
  criteria: told.criteria?.slice(0, 1).map((criterion) => ({ ...criterion, weight: 1 })),
  ...scores((row) => row.slice(0, 1))(told),
});
const alone = (told: DecisionFacts) => ({
  options: told.options
    ?.slice(0, 1)
    .map((option) => ({ ...option, ranges: [{ low: 13, high: 15 }, null, null, null] })),
});
const answers = (values: (at: number) => readonly (number | null)[], count: number) => () => ({
  sent: count,
  answers: Array.from({ length: count }, (_, at) => ({ code: `Z${at + 1}`, values: values(at) })),
});
const hospital = 'childrens-hospital';
const flows = (costs: readonly number[], benefits: readonly number[]) => () => ({
  flows: [{ option: '科技二街新址', costs, benefits }],
});

it.each([
  [
    'all level',
    hospital,
    'options',
    'OptionsCompared',
    scores(() => [10, 10, 30, 50]),
    '得分相同，不分先后。',
    'score alike: none comes first.',
  ],
  ['one criterion', hospital, 'options', 'OptionsCompared', sliced, '没有权重可以变动。', 'no weight can be moved.'],
  [
    'one option',
    hospital,
    'options',
    'OptionsCompared',
    alone,
    '参加比较的只有“科技二街新址”。',
    'is left to compare.',
  ],
  [
    'gaps',
    hospital,
    'options',
    'OptionsCompared',
    scores(([first = null]) => [first, null, null, null]),
    '有数值缺失，不能排序',
    'A score is missing, so there is no order',
  ],
  [
    'nothing weighs',
    hospital,
    'options',
    'OptionsCompared',
    (told) => ({ criteria: told.criteria?.map((one) => ({ ...one, weight: 0 })) }),
    '权重不能全部为零',
    'the weights are all zero',
  ],
  [
    'no change of sign',
    hospital,
    'options',
    'OptionsAppraised',
    flows([0, 0], [0, 0]),
    '没有内部收益率',
    'no internal rate',
  ],
  [
    'several rates',
    hospital,
    'options',
    'OptionsAppraised',
    flows([100, 0, 132], [0, 230, 0]),
    '有多个内部收益率（10%、20%）',
    'has several internal rates (10%, 20%)',
  ],
  [
    'options gone',
    hospital,
    'options',
    'OptionsAppraised',
    () => ({ flows: [{ option: '旧方案', costs: [1, 1], benefits: [2, 2] }] }),
    '已不在方案表中',
    'appraise those that are',
  ],
  [
    'one expert',
    'heating-price',
    'experts',
    'ExpertRoundRecorded',
    answers(() => [3, 3, 3], 1),
    '不列分项统计',
    'figures by item are withheld',
  ],
  [
    'all tie',
    'heating-price',
    'experts',
    'ExpertRoundRecorded',
    answers(() => [3, 3, 3], 9),
    '各组中位数相同，3',
    'All medians are 3',
  ],
  [
    'nothing rated',
    'heating-price',
    'experts',
    'ExpertRoundRecorded',
    answers(() => [null, null, null], 9),
    '一致程度不能计算',
    'agreement cannot be worked out',
  ],
  [
    '200 experts',
    'heating-price',
    'experts',
    'ExpertRoundRecorded',
    answers((at) => [1 + (at % 5), 1 + ((at * 7) % 5), 1 + ((at * 3) % 4)], 200),
    '收回 200/200 份',
    '200 of 200',
  ],
] as const satisfies readonly (readonly [
  string,
  string,
  string,
  string,
  (told: DecisionFacts) => object,
  string,
  string,
])[])(
  '%s: said in words, no empty picture, no figure that is none',
  async (_name, matter, tab, type, change, zh, en) => {
    const matters = withFigures(matter, type, change);
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      await openApp(`/matters/${matter}?tab=${tab}`, { language, matters });
      const main = within(await screen.findByRole('main', undefined, slow));
      expect((await main.findAllByText((text) => text.includes(words), undefined, slow)).length).toBeGreaterThan(0);
      expect(screen.getByRole('main').textContent).not.toMatch(
        /undefined|NaN|\[object|Infinity|∞|记录到案卷后会显示在这里|It appears here once/,
      );
      cleanup();
    }
  },
  60_000,
);
