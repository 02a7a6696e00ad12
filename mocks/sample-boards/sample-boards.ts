import type { Board, FigurePanel } from '@/ports/workspace';

const figure = (
  id: string,
  title: string,
  ask: FigurePanel['ask'],
  picture: FigurePanel['picture'],
  [x, y, w, h]: readonly [number, number, number, number],
  more: Partial<FigurePanel> = {},
): FigurePanel => ({ kind: 'figure', id, title, backend: 'city', ask, picture, layout: { x, y, w, h }, ...more });

const orders = { as: 'orders', of: 'orders', by: 'sum' } as const;
const byMonth = { group: [{ field: 'period' }], fold: [orders], order: [{ field: 'period' }] };
const about = (topic: string) => ({ t: 'cmp', field: 'topic', is: 'eq', value: topic }) as const;
const largestFirst = [{ field: 'orders', desc: true }] as const;

/** Boards of the sample city, all over invented data. */
export const sampleBoards: Readonly<Record<string, Board>> = {
  'sample-city': {
    format: 1,
    title: '城市运行看板',
    note: '12345 工单按月、按区县、按事项，均为虚构数据。',
    scope: { kind: 'city' },
    sample: true,
    filters: [{ field: 'district' }, { field: 'topic' }],
    cascade: true,
    phone: ['latest', 'trend', 'map', 'topics', 'grid', 'cities', 'words'],
    panels: [
      figure(
        'latest',
        '本月工单',
        { dataset: 'work-orders-monthly', ...byMonth },
        { kind: 'kpi', x: 'period', values: ['orders'], compare: 'year-before' },
        [0, 0, 4, 7],
      ),
      figure(
        'trend',
        '工单逐月走势',
        { dataset: 'work-orders-monthly', ...byMonth },
        {
          kind: 'timeSeries',
          x: 'period',
          values: ['orders'],
          compare: 'year-before',
          annotations: [{ period: '2025-10', label: '开栓供热', by: '市政府办公厅' }],
        },
        [4, 0, 8, 9],
      ),
      {
        kind: 'text',
        id: 'words',
        title: '一句话',
        text: '最近一月全市受理工单 {{latest.orders}}，区县分布与事项构成见右侧各图。',
        layout: { x: 0, y: 7, w: 4, h: 4 },
      },
      figure(
        'topics',
        '按事项',
        { dataset: 'work-orders-monthly', group: [{ field: 'topic' }], fold: [orders], order: [...largestFirst] },
        { kind: 'categoryBars', x: 'topic', values: ['orders'] },
        [0, 11, 4, 10],
      ),
      figure(
        'map',
        '按区县',
        { dataset: 'work-orders-monthly', group: [{ field: 'district' }], fold: [orders] },
        { kind: 'regionMap', x: 'district', values: ['orders'] },
        [4, 9, 8, 12],
      ),
      figure(
        'grid',
        '区县与事项',
        { dataset: 'work-orders-monthly', group: [{ field: 'district' }, { field: 'topic' }], fold: [orders] },
        { kind: 'heatGrid', x: 'topic', y: 'district', values: ['orders'] },
        [0, 21, 12, 16],
      ),
      figure(
        'cities',
        '供热满意率与其他城市比较',
        {
          dataset: 'benchmark-cities',
          where: { t: 'cmp', field: 'indicator', is: 'eq', value: 'satisfied' },
          order: [{ field: 'year' }],
        },
        { kind: 'timeSeries', x: 'year', group: 'city', values: ['value'], main: '哈尔滨市' },
        [0, 37, 12, 9],
      ),
    ],
  },
  'sample-heating': {
    format: 1,
    title: '居民供热价格调整看板',
    note: '四个方案并列，供热投诉与补贴，均为虚构数据。',
    scope: { kind: 'matter', matterId: 'heating-price' },
    sample: true,
    filters: [{ field: 'district' }],
    cascade: false,
    phone: ['burden', 'subsidy', 'complaints', 'where', 'paid', 'words'],
    panels: [
      figure(
        'burden',
        '各方案居民负担',
        { dataset: 'heating-scenarios' },
        { kind: 'timeSeries', x: 'year', values: ['burden'] },
        [0, 0, 6, 10],
        { variants: ['方案甲', '方案乙', '方案丙', '方案丁'] },
      ),
      figure(
        'subsidy',
        '各方案财政补贴',
        { dataset: 'heating-scenarios' },
        { kind: 'categoryBars', x: 'year', values: ['subsidy'] },
        [6, 0, 6, 10],
        { variants: ['方案甲', '方案乙', '方案丙', '方案丁'] },
      ),
      figure(
        'complaints',
        '供热类工单',
        { dataset: 'work-orders-monthly', where: about('供热'), ...byMonth },
        { kind: 'timeSeries', x: 'period', values: ['orders'], compare: 'year-before' },
        [0, 10, 8, 9],
      ),
      figure(
        'where',
        '供热类工单按区县',
        {
          dataset: 'work-orders-monthly',
          where: about('供热'),
          group: [{ field: 'district' }],
          fold: [orders],
          order: [...largestFirst],
        },
        { kind: 'categoryBars', x: 'district', values: ['orders'] },
        [8, 10, 4, 13],
      ),
      figure(
        'paid',
        '供热补贴支出（有修订）',
        { dataset: 'heating-subsidy' },
        { kind: 'timeSeries', x: 'period', values: ['amount'] },
        [0, 19, 8, 9],
      ),
      {
        kind: 'text',
        id: 'words',
        title: '说明',
        text: '最近一月供热类工单 {{complaints.orders}}；最近一期补贴支出 {{paid.amount}}。',
        layout: { x: 8, y: 23, w: 4, h: 5 },
      },
    ],
  },
  'sample-winter': {
    format: 1,
    title: '冰雪季城市保障看板',
    note: '清冰雪与公共交通工单、办理时长，均为虚构数据。',
    scope: { kind: 'city' },
    sample: true,
    filters: [{ field: 'district' }, { field: 'channel' }],
    cascade: false,
    phone: ['snow', 'days', 'channels', 'air'],
    panels: [
      figure(
        'snow',
        '清冰雪工单',
        { dataset: 'work-orders-monthly', where: about('清冰雪'), ...byMonth },
        { kind: 'timeSeries', x: 'period', values: ['orders'], as: 'bar' },
        [0, 0, 8, 9],
      ),
      figure(
        'channels',
        '来件渠道',
        {
          dataset: 'work-orders',
          where: about('清冰雪'),
          group: [{ field: 'channel' }],
          fold: [{ as: 'rows', of: '*', by: 'count' }],
        },
        { kind: 'share', x: 'channel', values: ['rows'] },
        [8, 0, 4, 9],
      ),
      figure(
        'days',
        '平均办理天数',
        {
          dataset: 'work-orders',
          where: about('清冰雪'),
          group: [{ field: 'district' }],
          fold: [{ as: 'days', of: 'days', by: 'mean' }],
        },
        { kind: 'categoryBars', x: 'district', values: ['days'] },
        [0, 9, 6, 12],
      ),
      figure(
        'air',
        '细颗粒物（数据已旧）',
        { dataset: 'air-quality' },
        { kind: 'timeSeries', x: 'period', values: ['pm25'] },
        [6, 9, 6, 12],
      ),
    ],
  },
};
