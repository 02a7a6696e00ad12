import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    title: '问卷',
    lead: '可以与意见一并提交，也可以只填问卷。自愿填写，只作统计，不是表决。',
    required: '必答',
    several: '可多选',
    scale: '1 为最低，5 为最高',
    clear: '清除',
    missing: (title: string) => `问卷中“${title}”还没有答好。`,
    inThisForm: '问卷答案',
    results: '问卷结果',
    counted: (_replies: number, count: string) =>
      `共 ${count} 人填写。填写者自愿参加，结果不代表全体居民，也不是表决。`,
    published: (day: string) => `${day}公布`,
    answered: (_people: number, count: string) => `${count} 人作答`,
    mean: (figure: string) => `平均 ${figure}`,
    words: '文字回答由承办单位逐条研究，不在此列出。',
    option: '选项',
    people: '人数',
    share: '占比',
  },
  {
    title: 'Questionnaire',
    lead: 'Send it with your comment or by itself. It is voluntary and only counted: it is not a vote.',
    required: 'Required',
    several: 'Choose any number',
    scale: '1 is lowest, 5 is highest',
    clear: 'Clear',
    missing: (title: string) => `In the questionnaire, “${title}” still needs an answer.`,
    inThisForm: 'Your answers',
    results: 'Questionnaire results',
    counted: (replies: number, count: string) =>
      `${replies === 1 ? '1 person' : `${count} people`} filled it in, of their own accord. They do not stand for all residents, and this is not a vote.`,
    published: (day: string) => `Published ${day}`,
    answered: (people: number, count: string) => (people === 1 ? '1 answer' : `${count} answers`),
    mean: (figure: string) => `Mean ${figure}`,
    words: 'Written answers are read one by one by the unit in charge and not listed here.',
    option: 'Option',
    people: 'People',
    share: 'Share',
  },
);
