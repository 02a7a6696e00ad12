import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    pick: '选日期',
    pickMonth: '选月份',
    wrongMonth: '不是月份。可写 2026-03、2026年3月',
    wrong: '不是日期。可写 2026-03-15、2026年3月15日或者 3月15日',
    outside: (first: string, last: string) => `请写 ${first} 至 ${last} 之间的日期`,
    off: '休',
    made: '班',
    legend: '休：放假；班：补班；框：法定最早或者最晚的一天',
    unknown: (last: string) => `${last} 以后的放假安排尚未公布`,
  },
  {
    pick: 'Pick a day',
    pickMonth: 'Pick a month',
    wrongMonth: 'Not a month. Write 2026-03 or 2026/3',
    wrong: 'Not a date. Write 2026-03-15, 20260315 or 3/15',
    outside: (first, last) => `Enter a date from ${first} to ${last}`,
    off: 'off',
    made: 'on',
    legend: 'off: day off; on: make-up working day; framed: earliest or latest lawful day',
    unknown: (last) => `Days off after ${last} are not announced yet`,
  },
);
