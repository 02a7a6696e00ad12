import { bilingual } from '@/i18n';

/** Words of the filters, needed before any picture; those of the pictures come with them. */
export const filterStrings = bilingual(
  {
    keys: {
      stage: '阶段',
      light: '灯',
      unit: '单位',
      district: '区县',
      matterClass: '类别',
      period: '时段',
      matter: '事项',
      theme: '诉求',
      stance: '态度',
    },
    classes: { policy: '公共政策', plan: '规划', resource: '公共资源', project: '公共建设项目', other: '其他' },
    stances: { oppose: '反对', conditional: '有条件赞成', support: '赞成', none: '未表态' },
    periods: { month: '本月', quarter: '本季度', year: '本年' },
  },
  {
    keys: {
      stage: 'stage',
      light: 'light',
      unit: 'unit',
      district: 'district',
      matterClass: 'class',
      period: 'period',
      matter: 'matter',
      theme: 'theme',
      stance: 'stance',
    },
    classes: {
      policy: 'Public policy',
      plan: 'Plan',
      resource: 'Public resources',
      project: 'Public works',
      other: 'Other',
    },
    stances: { oppose: 'oppose', conditional: 'with conditions', support: 'support', none: 'no stance' },
    periods: { month: 'This month', quarter: 'This quarter', year: 'This year' },
  },
);
