import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    none: '无',
    missing: '尚未记录',
    print: '打印',
    toActs: '到本阶段办理',
    proof: '文书',
    noFile: '案卷中没有这份文书',
    withheld: '不公开',
    registered: '仅登记，未附文件',
    judged: '依法判定',
    paraphrased: '要点，非原文',
    source: '根据事项案卷现有记录',
    notYet: '还没有可读的记录',
  },
  {
    none: 'none',
    missing: 'not recorded yet',
    print: 'Print',
    toActs: 'To the acts of this stage',
    proof: 'Papers',
    noFile: 'no such paper in the dossier',
    withheld: 'not public',
    registered: 'registered only, no file',
    judged: 'What the law says of it',
    paraphrased: 'a paraphrase, not the wording',
    source: 'From the dossier as it stands',
    notYet: 'Nothing to read yet',
  },
);
