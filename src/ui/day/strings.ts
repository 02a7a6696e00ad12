import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    pick: '选日期',
    off: '休',
    made: '班',
    legend: '休：放假；班：补班；框：法定最早或者最晚的一天',
    unknown: (last: string) => `${last} 以后的放假安排尚未公布`,
  },
  {
    pick: 'Pick a day',
    off: 'off',
    made: 'on',
    legend: 'off: day off; on: make-up working day; framed: earliest or latest lawful day',
    unknown: (last) => `Days off after ${last} are not announced yet`,
  },
);
