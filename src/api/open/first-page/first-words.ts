/** The few words of the first page. */
export const firstWords = {
  site: { zh: '决策公开征求意见', en: 'Public consultations' },
  sample: { zh: '示例', en: 'Sample' },
  open: { zh: '正在征求意见', en: 'Open for comment' },
  past: { zh: '已结束', en: 'Past consultations' },
  noneOpen: { zh: '现在没有正在征求意见的事项。', en: 'Nothing is open for comment now.' },
  closed: { zh: '已截止', en: 'Closed' },
  stopped: { zh: '已中止', en: 'Stopped' },
  until: { zh: '截止日', en: 'Last day' },
  draft: { zh: '决策草案', en: 'Draft decision' },
  noClauses: {
    zh: '草案依法不公开，或者没有按条登记。',
    en: 'The draft is withheld by law, or was not entered by clause.',
  },
  explanation: { zh: '起草说明', en: 'Explanation' },
  unit: { zh: '承办单位：', en: 'Unit in charge:' },
  needsCode: {
    zh: '提出意见、查询答复需要启用 JavaScript。',
    en: 'Commenting and looking up an answer need JavaScript.',
  },
} as const;
