import { bilingual } from '@/i18n';

/** Words of what is loaded after the frame: the palette and the list of all pages. */
export const pageStrings = bilingual(
  {
    importing: '导入目录',
    newMatter: '新事项',
    wall: '大屏',
    persons: '责任追溯',
    expertNetwork: '专家的联系',
    gallery: '图表样册',
    nothingFound: '没有找到',
    fullText: '全文搜索',
    notices: '提醒',
    noticesUnread: (unread: number) => (unread > 0 ? `提醒，${unread} 条未读` : '提醒，没有未读'),
    inTexts: (question: string) => `在全文中查找“${question}”`,
    inTextsOf: '事项、文件、意见、案卷记录、法条',
    moreTitle: '全部页面与显示设置',
    otherPages: '其他页面',
    display: '显示',
  },
  {
    importing: 'Import a catalogue',
    newMatter: 'New matter',
    wall: 'Wall',
    persons: 'Responsibility trace',
    expertNetwork: 'Links between experts',
    gallery: 'Chart gallery',
    nothingFound: 'Nothing found',
    fullText: 'Full-text search',
    notices: 'Notices',
    noticesUnread: (unread: number) => (unread > 0 ? `Notices, ${unread} unread` : 'Notices, none unread'),
    inTexts: (question: string) => `Search all texts for “${question}”`,
    inTextsOf: 'Matters, papers, comments, records, law',
    moreTitle: 'All pages, and how they are shown',
    otherPages: 'Other pages',
    display: 'Display',
  },
);
