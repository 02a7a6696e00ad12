import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    noDraft: '还没有决策草案',
    noDraftBody: '记录草案之后，这里逐条显示草案、依据和备选方案的比较。',
    toDraft: '到草案表单',
    draft: '决策草案',
    version: (n: number) => `第 ${n} 稿`,
    leads: (name: string, value: string, share: string) =>
      `${name}综合得分最高（${value} 分），在 ${share} 的权重组合中居首。`,
    compare: '方案比较',
    source: '事项案卷 · 方案比较',
    preferred: (name: string) => `倾向方案：${name}`,
    noReason: '没有写明倾向理由。',
    preference: '倾向方案的理由',
    bases: '依据',
    inForce: '有效',
    notInForce: '已失效',
  },
  {
    noDraft: 'No draft yet',
    noDraftBody: 'Once a draft is recorded, its clauses, its legal basis and the options compared stand here.',
    toDraft: 'To the form of the draft',
    draft: 'Draft',
    version: (n: number) => `Version ${n}`,
    leads: (name: string, value: string, share: string) =>
      `${name} scores highest (${value} of 100) and leads under ${share} of all weightings.`,
    compare: 'Options compared',
    source: 'dossier · options',
    preferred: (name: string) => `Preferred: ${name}`,
    noReason: 'No reason for the preference is recorded.',
    preference: 'Why this option is preferred',
    bases: 'Legal basis',
    inForce: 'in force',
    notInForce: 'no longer in force',
  },
);
