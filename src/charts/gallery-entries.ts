import { boxes } from './builders/boxes';
import { categoryBars } from './builders/category-bars';
import { chanceCurves } from './builders/decision/chance-curves';
import { leadBars } from './builders/decision/lead-bars';
import { leadTornado } from './builders/decision/lead-tornado';
import { moneyCurves } from './builders/decision/money-curves';
import { moneyTornado } from './builders/decision/money-tornado';
import { preferenceFlows } from './builders/decision/preference-flows';
import { rankShares } from './builders/decision/rank-shares';
import { roundMoves } from './builders/decision/round-moves';
import { stabilityBars } from './builders/decision/stability-bars';
import { districtMap } from './builders/district-map';
import { type ExpertScores, expertAgreement, expertHeat } from './builders/experts';
import { flow } from './builders/flow';
import { heatGrid } from './builders/heat-grid';
import { indicatorTrend } from './builders/indicator-trend';
import { lightsByUnit } from './builders/lights-by-unit';
import { longSeries } from './builders/long-series';
import { mattersTimeline } from './builders/matters-timeline';
import { network } from './builders/network';
import { opinionsOverTime } from './builders/opinions-over-time';
import { type OptionScores, optionsComparison } from './builders/options';
import { regionMap } from './builders/region-map';
import { riskBeforeAfter, riskMatrix } from './builders/risk';
import { scatterPlot } from './builders/scatter-plot';
import { share } from './builders/share';
import { stageFunnel } from './builders/stage-funnel';
import { stanceBar, themesByStance } from './builders/stance';
import { timeSeries } from './builders/time-series';
import type { ChartBuilder, ChartLook, ChartSpec } from './chart-spec';
import { barVariants } from './gallery/bar-variants';
import { boxVariants } from './gallery/box-variants';
import {
  chanceVariants,
  flowsVariants,
  leadVariants,
  moneyTornadoVariants,
  moneyVariants,
  rankVariants,
  roundVariants,
  stabilityVariants,
  tornadoVariants,
} from './gallery/decision-variants';
import { flowVariants } from './gallery/flow-variants';
import { heatVariants } from './gallery/heat-variants';
import { evil } from './gallery/hostile-names';
import { longVariants } from './gallery/long-variants';
import { networkVariants } from './gallery/network-variants';
import { regionVariants } from './gallery/region-variants';
import { scatterVariants } from './gallery/scatter-variants';
import { shareVariants } from './gallery/share-variants';
import { timeVariants } from './gallery/time-variants';

interface Entry {
  readonly name: string;
  readonly variants: readonly { readonly name: string; readonly rows: number; draw(look: ChartLook): ChartSpec }[];
}

function entry<Data>(
  name: string,
  builder: ChartBuilder<Data>,
  variants: Readonly<Record<string, readonly [Data, number]>>,
): Entry {
  return {
    name,
    variants: Object.entries(variants).map(([variant, [data, rows]]) => ({
      name: variant,
      rows,
      draw: (look) => builder(data, look),
    })),
  };
}

const stages = [
  { stage: '公众参与', normal: 3, due: 1, overdue: 1, done: 1 },
  { stage: '合法性审查', normal: 2, due: 0, overdue: 0, done: 1 },
];
const scores: ExpertScores = {
  items: ['必要性', '可行性'],
  experts: [
    { name: '专家一示例', scores: [5, 3] },
    { name: '专家二示例', scores: [4, 2] },
  ],
  boxes: [
    [4, 4, 4.5, 5, 5],
    [2, 2, 2.5, 3, 3],
  ],
  w: 1,
};
const noScores: ExpertScores = { items: [], experts: [], boxes: [], w: null };
const options: OptionScores = {
  criteria: ['财政负担', '承受能力'],
  options: [
    { name: '方案丙（示例）', contributions: [0.3, 0.4], value: 0.7 },
    { name: '方案甲（示例）', contributions: [0.4, 0.1], value: 0.5 },
  ],
};
const moves = [
  { name: '低收入家庭负担（示例）', p: 0.8, q: 0.75, pAfter: 0.4, qAfter: 0.5, owner: '市民政局' },
  { name: '舆情（示例）', p: 0.6, q: 0.5, pAfter: 0.4, qAfter: 0.4, owner: null },
];
const step = {
  name: '征求意见',
  stage: 'participation',
  from: '2026-07-01',
  to: '2026-08-02',
  statutory: true,
  done: true,
};
const matters = [
  {
    id: 'a',
    title: '居民供热价格调整（示例）',
    promised: '2026-12-10',
    earliest: '2026-12-18',
    isBlocked: false,
    critical: ['听证公告', '举行听证会'],
    because: '听证公告至举行听证会不少于 30 日',
    steps: [
      step,
      { ...step, stage: 'legality', name: '合法性审查', from: '2026-12-01', to: '2026-12-18', done: false },
    ],
  },
  {
    id: 'b',
    title: '停车收费（示例）',
    promised: null,
    earliest: null,
    isBlocked: true,
    critical: [],
    because: '依现状不能依法决策：2 项',
    steps: [step],
  },
];
const days = [
  { day: '2026-09-20', distinct: 190, repeated: 20 },
  { day: '2026-09-21', distinct: 150, repeated: 1420 },
  { day: '2026-09-22', distinct: 0, repeated: 0 },
];
const points = [
  { period: '2025-10', value: 35.2, provisional: false },
  { period: '2026-09', value: null, provisional: false },
  { period: '2026-10', value: 31, provisional: true },
];
const themes = [
  { theme: '低保老人补贴先行', clause: '第6条', oppose: 1400, conditional: 1600, support: 120, none: 200 },
  { theme: '其他', clause: null, oppose: 0, conditional: 0, support: 0, none: 1 },
];

/** Every kind of picture with sample data (示例): typical, empty, and at its edges. One test walks all of it. */
export const galleryEntries: readonly Entry[] = [
  entry('stage-funnel', stageFunnel, { typical: [stages, 2], empty: [[], 0] }),
  entry('lights-by-unit', lightsByUnit, {
    typical: [stages.map((row) => ({ ...row, stage: `${row.stage}局` })), 2],
    empty: [[], 0],
  }),
  entry('matters-timeline', mattersTimeline, {
    typical: [{ today: '2026-11-23', matters, of: { matters: 2, late: 1, blocked: 1 } }, 2],
    part: [{ today: '2026-11-23', matters, of: { matters: 15, late: 5, blocked: 0 } }, 2],
    empty: [{ today: '2026-11-23', matters: [], of: { matters: 0, late: 0, blocked: 0 } }, 0],
  }),
  entry('opinions-over-time', opinionsOverTime, { typical: [days, 3], one: [days.slice(0, 1), 1], empty: [[], 0] }),
  entry('stance', stanceBar, {
    typical: [{ oppose: 410, conditional: 390, support: 130, none: 70 }, 1],
    split: [
      {
        ...{ oppose: 410, conditional: 390, support: 130, none: 70 },
        parts: [
          { name: '门户网站', oppose: 300, conditional: 200, support: 100, none: 0 },
          { name: evil, oppose: 110, conditional: 190, support: 30, none: 70 },
        ],
      },
      3,
    ],
    nothing: [{ oppose: 0, conditional: 0, support: 0, none: 0 }, 1],
  }),
  entry('themes', themesByStance, { typical: [themes, 2], empty: [[], 0] }),
  entry('expert-agreement', expertAgreement, { typical: [scores, 2], empty: [noScores, 0] }),
  entry('expert-heat', expertHeat, { typical: [scores, 2], empty: [noScores, 0] }),
  entry('options-comparison', optionsComparison, {
    typical: [options, 2],
    missing: [
      {
        ...options,
        options: [{ name: '方案乙（示例）', contributions: [null, 0.2], value: 0.2 }],
      },
      1,
    ],
    empty: [{ criteria: [], options: [] }, 0],
  }),
  entry('lead-bars', leadBars, leadVariants),
  entry('stability-bars', stabilityBars, stabilityVariants),
  entry('rank-shares', rankShares, rankVariants),
  entry('preference-flows', preferenceFlows, flowsVariants),
  entry('round-moves', roundMoves, roundVariants),
  entry('money-curves', moneyCurves, moneyVariants),
  entry('money-tornado', moneyTornado, moneyTornadoVariants),
  entry('chance-curves', chanceCurves, chanceVariants),
  entry('lead-tornado', leadTornado, tornadoVariants),
  entry('risk-matrix', riskMatrix(0.36), {
    typical: [moves, 2],
    edges: [
      [
        { name: '零', p: 0, q: 0 },
        { name: '一', p: 1, q: 1 },
      ],
      2,
    ],
    empty: [[], 0],
  }),
  entry('risk-before-after', riskBeforeAfter, { typical: [moves, 2], empty: [[], 0] }),
  entry('indicator-trend', indicatorTrend, {
    typical: [{ name: 'PM2.5（示例）', unit: '微克/立方米', target: 35, points }, 3],
    empty: [{ name: '空', unit: '', target: null, points: [] }, 0],
  }),
  entry('district-map', districtMap, {
    typical: [
      {
        unit: '每万人意见数',
        values: [
          { district: '道外区', value: 32 },
          { district: '呼兰区', value: 1 },
        ],
      },
      2,
    ],
    empty: [{ unit: '件', values: [] }, 0],
  }),
  entry('time-series', timeSeries, timeVariants),
  entry('long-series', longSeries, longVariants),
  entry('category-bars', categoryBars, barVariants),
  entry('share', share, shareVariants),
  entry('scatter-plot', scatterPlot, scatterVariants),
  entry('heat-grid', heatGrid, heatVariants),
  entry('boxes', boxes, boxVariants),
  entry('region-map', regionMap, regionVariants),
  entry('flow', flow, flowVariants),
  entry('network', network, networkVariants),
];
