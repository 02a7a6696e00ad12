import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    title: '分层抽取专家',
    say: '名单和公开种子相同，任何人都能算出同样的结果。抽取只在本页进行；结果用“选定论证专家”记入案卷。',
    pool: '候选名单',
    poolHint: '一行一位：姓名、单位、专业（按专业分层），用空格、逗号或制表符分开',
    seed: '公开种子',
    seedHint: '事先公布、事后才能知道的数，例如某期彩票号码',
    count: (stratum: string, size: number) => `${stratum}（共 ${size} 人）抽取`,
    drawn: '抽中',
    name: '姓名',
    unit: '单位',
    field: '专业',
    fault: (line: number) => `第 ${line} 行缺少单位或专业`,
    refused: (why: string) => `还不能抽取：${why}`,
  },
  {
    title: 'Draw experts by strata',
    say: 'The same list and public seed give the same people to anybody who repeats it. It is drawn on this page only; “Choose the experts” takes the outcome into the dossier.',
    pool: 'Candidates',
    poolHint: 'one line each: name, unit, field (the stratum), parted by spaces, commas or tabs',
    seed: 'Public seed',
    seedHint: 'a number announced before it can be known, such as a lottery draw',
    count: (stratum: string, size: number) => `${stratum} (${size}): draw`,
    drawn: 'Drawn',
    name: 'Name',
    unit: 'Unit',
    field: 'Field',
    fault: (line: number) => `Line ${line} lacks its unit or field`,
    refused: (why: string) => `Nothing can be drawn yet: ${why}`,
  },
);
