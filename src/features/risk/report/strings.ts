import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    weighting: '风险点的权重怎样得来',
    hint: '不选：权重按上表直接填写，来由不入案卷',
    method: '赋权方法',
    by: '由谁判断',
    worked: (weights: string) => `算得权重：${weights}`,
    weightOf: (name: string, share: string) => `${name} ${share}`,
    refused: (why: string) => `还不能算出权重：${why}`,
    put: '把算得的权重填入上表',
    differs: '上表的权重与两两比较算得的不同。',
    agrees: '上表的权重就是两两比较算得的。',
    risk: (n: number) => `风险点 ${n}`,
  },
  {
    weighting: 'How the weights of the risks were found',
    hint: 'nothing chosen: the weights above as typed, without an account in the dossier',
    method: 'Method',
    by: 'Judged by',
    worked: (weights: string) => `Weights: ${weights}`,
    weightOf: (name: string, share: string) => `${name} ${share}`,
    refused: (why: string) => `The weights cannot be worked out yet: ${why}`,
    put: 'Put these weights into the table',
    differs: 'The weights in the table are not those of the judgements.',
    agrees: 'The weights in the table are those of the judgements.',
    risk: (n: number) => `Risk ${n}`,
  },
);
