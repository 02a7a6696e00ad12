import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    none: '还没有专家论证',
    noneBody: '选定专家并签署意见后，这里显示论证情况。',
    toPanel: '选定论证专家',
    line: (n: string, signed: string, w: string, dissent: string) =>
      `${n} 人，署名 ${signed} 份，评分一致程度 W ${w}，${dissent} 人不同意。`,
    entered: (n: string) => `其中 ${n} 份由他人代为录入。`,
    network: '各事项之间专家的联系 →',
    wMeans: 'W 为肯德尔和谐系数：1 表示各位专家对各项的排序完全一致，0 表示毫无一致；它不说明赞成还是反对。',
    agreement: '评分一致程度',
    heat: '逐人评分',
    source: '专家论证意见（署名、盖章）',
  },
  {
    none: 'Not put before experts yet',
    noneBody: 'Shown here once the panel is chosen and opinions are signed.',
    toPanel: 'Choose the panel',
    line: (n: string, signed: string, w: string, dissent: string) =>
      `${n} {expert|experts}, ${signed} signed, agreement W ${w}, ${dissent} {disagrees|disagree}.`,
    entered: (n: string) => ` ${n} {was|were} entered by others.`,
    network: 'Links between the experts of all matters →',
    wMeans:
      'W is Kendall’s coefficient of concordance: 1 means that all rank the items alike, 0 not at all; it does not say whether they approve.',
    agreement: 'How far the ratings agree',
    heat: 'Ratings one by one',
    source: 'expert opinions, signed and sealed',
  },
);
