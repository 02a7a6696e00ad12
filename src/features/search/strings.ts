import { counted } from '@/core/kernel';
import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    title: '全文搜索',
    titleOf: (total: number) => `共找到 ${total} 处`,
    sub: '在事项、文件、公众意见、案卷记录和法条中查找；多个词用空格隔开，须同时出现。',
    field: '搜索全文',
    placeholder: '输入要查找的词',
    groups: { matter: '事项', paper: '文件', opinion: '意见', entry: '案卷记录', law: '法条' },
    groupsLabel: '按类别查看',
    all: '全部',
    more: (total: number) => `查看全部 ${total} 条`,
    limited: (shown: number, total: number) => `共 ${total} 条，这里列出前 ${shown} 条；多写一个词可以缩小范围。`,
    nothing: '没有找到同时含有这些词的内容',
    nothingBody: '换一个说法或少写一个词再试。还没有封存的意见不在查找范围内。',
    waiting: '想找什么？',
    waitingBody: '例如一个单位、一项措施、一个条款的原话。',
    failed: '没有搜到结果：服务器没有应答。输入的内容还在。',
  },
  {
    title: 'Full-text search',
    titleOf: (total: number) => `${counted(total, 'place', 'places')} found`,
    sub: 'Looks through matters, papers, comments of the public, records and the law. Several words have to stand together.',
    field: 'Search the full text',
    placeholder: 'Words to look for',
    groups: { matter: 'Matters', paper: 'Papers', opinion: 'Comments', entry: 'Record', law: 'Law' },
    groupsLabel: 'By kind',
    all: 'All',
    more: (total: number) => `Show all ${total}`,
    limited: (shown: number, total: number) => `The first ${shown} of ${total}; one more word narrows them down.`,
    nothing: 'Nothing holds these words together',
    nothingBody: 'Try another word, or one word less. Comments that are not sealed yet are not searched.',
    waiting: 'What are you looking for?',
    waitingBody: 'A unit, a measure, the words of an article.',
    failed: 'The server did not answer, so nothing was searched. Your words are still here.',
  },
);
