import { bilingual } from '@/i18n';

const minutes = (wait = 60) => Math.max(1, Math.ceil(wait / 60));
const zhFailures: Readonly<Record<string, string>> = {
  'not-found': '这个链接无效。请核对地址是否完整，或者向承办单位要一个新的链接。',
  used: '这个链接已经用过，答卷已收到；一个链接只能答一次。',
  expired: '这个链接已经过期。如仍需作答，请向承办单位要一个新的链接。',
  revoked: '承办单位已收回这个链接。',
  withdrawn: '您已经退出这一轮征询。',
  interest: '您已声明有利害关系，依法回避，不再作答。',
  closed: '这一轮征询已经结束，不再接收答卷。',
  undeclared: '请先作出利害关系声明。',
  invalid: '内容不符合要求，请检查后再提交。',
  offline: '网络不通，请稍后再试；已填的内容保存在本机。',
};
const enFailures: Readonly<Record<string, string>> = {
  'not-found':
    'This link is not valid. Please check that the address is complete, or ask the unit in charge for a new one.',
  used: 'This link has been used and the answer was received; a link answers once.',
  expired: 'This link has expired. If you still wish to answer, please ask the unit in charge for a new one.',
  revoked: 'The unit in charge has withdrawn this link.',
  withdrawn: 'You have withdrawn from this round.',
  interest: 'You declared an interest and step aside, as the law asks.',
  closed: 'This round has ended and takes no more answers.',
  undeclared: 'Please make your statement on interests first.',
  invalid: 'Something is missing or not valid: please check and send again.',
  offline: 'No connection. Please try again later; what you typed is kept on this device.',
};

export const strings = bilingual(
  {
    noTask: '专家征询',
    failures: (kind: string, wait?: number) =>
      kind === 'too-many'
        ? `尝试过于频繁，请约 ${minutes(wait)} 分钟后再试。`
        : (zhFailures[kind] ?? '系统暂时不能答复，请稍后再试；已填的内容保存在本机。'),
    done: { answered: '答卷已收到', withdrawn: '您已退出这一轮征询', interest: '您已声明有利害关系' },
    doneBody: {
      answered: '感谢您的意见。答卷以代号进入案卷，不附姓名；这个链接不能再用。',
      withdrawn: '承办单位会看到您退出的日期；这个链接不能再用。',
      interest: '依法应当回避，承办单位会看到您的声明；这个链接不能再用。',
    },
    invitedAs: '受邀专家：',
    roundNo: (no: number) => `第 ${no} 轮征询：`,
    days: (served: string, until: string) => `材料送达日：${served}；请在 ${until} 前（含当日）作答。`,
    anonymous: '答卷匿名：进入案卷的只有代号、数值和意见，不附姓名和单位。',
    demo: '演示：内容只保存在这个浏览器里。',
    papers: '送阅材料',
    noPapers: '还没有录入草案或其他材料。',
    draft: (count: number) => `决策草案（${count} 条）`,
    options: (count: number) => `备选方案（${count} 个）`,
    listed: (count: number) => `案卷中的材料目录（${count} 份）`,
    statement: '利害关系声明',
    statementLead: '论证专家与决策事项有直接利害关系的，应当回避（条例第二十条）。声明后方可作答。',
    statementLegend: '请选择',
    choices: {
      none: '我与本事项没有直接利害关系，可以独立、客观地发表意见',
      interest: '我与本事项有利害关系，回避',
      withdraw: '我不能参加这一轮，退出',
    },
    note: '是什么利害关系',
    chooseFirst: '请先选择一项。',
    noteFirst: '请说明是什么利害关系。',
    declare: '提交声明',
    sending: '正在提交…',
    answer: '作答',
    how: {
      rating: (low: number, high: number) => `逐项打分，${low} 最低，${high} 最高；没有把握的可以不填。`,
      ranking: (low: number, high: number) => `逐项填名次，${low} 为第一，最多到 ${high}；可以并列。`,
      allocation: (_low: number, high: number) => `把 ${high} 分配给各项，合计应为 ${high}。`,
    },
    withheld: (no: number) => `第 ${no} 轮答卷过少，为保护匿名不列全组数字。`,
    before: (own: string, median: string, quartiles: string) =>
      `上一轮：本人 ${own}，全组中位数 ${median}，四分位 ${quartiles}`,
    comments: (no: number, count: number) => `第 ${no} 轮的匿名意见（${count} 条）`,
    sum: (sum: string, whole: string) => `已分配 ${sum}，应为 ${whole}`,
    comment: '意见和理由（可不填）',
    once: '提交后不能修改；提交前内容保存在本机。',
    send: '提交答卷',
    wrong: {
      length: () => '请逐项作答。',
      empty: () => '请至少答一项。',
      scale: (low: number, high: number) => `请填 ${low} 至 ${high} 之间的数。`,
      sum: (_low: number, high: number) => `合计应为 ${high}。`,
      places: () => '名次应为整数。',
    },
  },
  {
    noTask: 'Round of experts',
    failures: (kind: string, wait?: number) =>
      kind === 'too-many'
        ? `Too many attempts. Please try again in about ${minutes(wait)} min.`
        : (enFailures[kind] ??
          'The system cannot answer right now. Please try again later; what you typed is kept on this device.'),
    done: {
      answered: 'Your answer has been received',
      withdrawn: 'You have withdrawn from this round',
      interest: 'You have declared an interest',
    },
    doneBody: {
      answered: 'Thank you. The answer enters the record under a sign, without your name; this link is closed.',
      withdrawn: 'The unit in charge sees the day on which you withdrew; this link is closed.',
      interest: 'The law asks you to step aside. The unit in charge sees your statement; this link is closed.',
    },
    invitedAs: 'Invited: ',
    roundNo: (no: number) => `Round ${no}: `,
    days: (served: string, until: string) => `Papers served on ${served}; please answer by ${until}.`,
    anonymous: 'Answers are anonymous: a sign, figures and comments enter the record, no name and no institution.',
    demo: 'Demo: everything stays in this browser.',
    papers: 'Papers',
    noPapers: 'No draft and no other paper has been entered yet.',
    draft: (count: number) => `Draft decision (${count} ${count === 1 ? 'clause' : 'clauses'})`,
    options: (count: number) => `Options (${count})`,
    listed: (count: number) => `Papers on file (${count})`,
    statement: 'Statement on interests',
    statementLead:
      'An expert with a direct interest in the matter steps aside (Decree 713, 20). Answers follow the statement.',
    statementLegend: 'Please choose',
    choices: {
      none: 'I have no direct interest in this matter and can speak independently',
      interest: 'I have an interest in this matter and step aside',
      withdraw: 'I cannot take part in this round',
    },
    note: 'What the interest is',
    chooseFirst: 'Please choose one.',
    noteFirst: 'Please say what the interest is.',
    declare: 'Send the statement',
    sending: 'Sending…',
    answer: 'Your answer',
    how: {
      rating: (low: number, high: number) =>
        `Rate each item from ${low} (lowest) to ${high} (highest); leave open what you cannot judge.`,
      ranking: (low: number, high: number) =>
        `Give each item its place: ${low} is first, ${high} the last; ties are allowed.`,
      allocation: (_low: number, high: number) => `Share ${high} among the items; they must add up to ${high}.`,
    },
    withheld: (no: number) =>
      `Too few answered in round ${no}: figures of the group are withheld to keep it anonymous.`,
    before: (own: string, median: string, quartiles: string) =>
      `Last round: you ${own}, median of the group ${median}, quartiles ${quartiles}`,
    comments: (no: number, count: number) => `Comments of round ${no}, anonymous (${count})`,
    sum: (sum: string, whole: string) => `${sum} of ${whole} shared`,
    comment: 'Comment and reasons (optional)',
    once: 'An answer cannot be changed once sent; until then it is kept on this device.',
    send: 'Send the answer',
    wrong: {
      length: () => 'Please answer each item.',
      empty: () => 'Please answer at least one item.',
      scale: (low: number, high: number) => `Please enter numbers from ${low} to ${high}.`,
      sum: (_low: number, high: number) => `The sum must be ${high}.`,
      places: () => 'Places are whole numbers.',
    },
  },
);
