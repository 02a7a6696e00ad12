import { counted } from '@/core/kernel';
import { chineseNumber } from '@/core/law';
import { bilingual } from '@/i18n';

const few = (keys: readonly string[], between: string) =>
  `${keys.slice(0, 30).join(between)}${keys.length > 30 ? '…' : ''}`;

export const strings = bilingual(
  {
    noText: '这里只列规则引用的文字。带入官方文本后，逐条显示全文，规则列在旁边。',
    takeIn: '带入官方文本',
    takeInAgain: '换一份官方文本',
    remove: '撤下全文',
    formats: '国家法律法规数据库下载的 .docx，或 .txt、按条款排列的 .json',
    notYours: '官方文本由办公厅或司法局带入。',
    unusable: (why: string) => `已有的文本不能用：${why}。请重新带入。`,
    offer: (file: string) => `核对：${file}`,
    keep: '封存并显示全文',
    dontKeep: '不用这一份',
    seal: (digest: string) => `摘要值 ${digest}…`,
    failed: {
      offline: '没有连上，没有保存；请再试。',
      'not-allowed': '您当前的身份不能带入法规。',
      'storage-full': '存储已满，没有保存。',
      'too-large': '文本过大，没有保存。',
      conflict: '他人刚刚保存过，已显示最新的；请再试。',
      other: '没有保存；请再试。',
    },
    read: (articles: number, paragraphs: number) => `${articles} 条、${paragraphs} 款。`,
    held: (checked: number, wrong: number) =>
      `逐字核对引文 ${checked} 处，${wrong === 0 ? '全部一致' : `${wrong} 处不一致`}。`,
    paraphrased: (n: number) => `另有 ${n} 处只写了要点，不能逐字核对。`,
    same: '引文和条款台账与这份文本一致。',
    wrong: (n: number) => `不一致的引文（${n}）`,
    elsewhere: (keys: string) => `这句话在 ${keys}`,
    nowhere: '文本里没有这句话',
    missing: (keys: readonly string[]) => `台账有而文本没有的款：${few(keys, '、')}`,
    extra: (keys: readonly string[]) => `文本有而台账没有的款：${few(keys, '、')}`,
    full: (articles: number, digest: string) => `全文 ${articles} 条 · 摘要值 ${digest}…`,
    keptBy: (who: string, day: string, file: string) => `${who} ${day} 带入（${file}）`,
    beside: '来自随应用部署的文件',
    heldAgain: '与规则核对',
    article: (no: string) => {
      const [of = '', inserted] = no.split('-');
      return `第${chineseNumber(Number(of))}条${inserted ? `之${chineseNumber(Number(inserted))}` : ''}`;
    },
    linkTo: (short: string, no: string) => `${short}第 ${no} 条的链接`,
    unplaced: '这份文本里没有的条款',
  },
  {
    noText:
      'Only the words the rules quote are listed here. Once the official text is taken in, the whole of it is shown with the rules beside it.',
    takeIn: 'Take in the official text',
    takeInAgain: 'Take in another text',
    remove: 'Take the text away',
    formats: '.docx as the national law database offers it, .txt, or .json by article and paragraph',
    notYours: 'Official texts are taken in by the general office or the justice bureau.',
    unusable: (why: string) => `The text kept here cannot be used: ${why}. Take it in again.`,
    offer: (file: string) => `Check: ${file}`,
    keep: 'Seal and show the whole text',
    dontKeep: 'Do not use this one',
    seal: (digest: string) => `digest ${digest}…`,
    failed: {
      offline: 'No connection, nothing was saved: try again.',
      'not-allowed': 'In your present role you cannot take in texts.',
      'storage-full': 'The store is full, nothing was saved.',
      'too-large': 'The text is too large, nothing was saved.',
      conflict: 'Somebody saved in between; the latest is shown: try again.',
      other: 'Nothing was saved: try again.',
    },
    read: (articles: number, paragraphs: number) =>
      `${counted(articles, 'article')}, ${counted(paragraphs, 'paragraph')}.`,
    held: (checked: number, wrong: number) =>
      `${counted(checked, 'quote')} held against it word for word: ${wrong === 0 ? 'all agree' : wrong === 1 ? '1 differs' : `${wrong} differ`}.`,
    paraphrased: (n: number) =>
      `${counted(n, 'more place')} ${n === 1 ? 'is a paraphrase' : 'are paraphrases'} and cannot be held word for word.`,
    same: 'The quotes and the ledger agree with this text.',
    wrong: (n: number) => `Quotes that differ (${n})`,
    elsewhere: (keys: string) => `these words stand in ${keys}`,
    nowhere: 'the text does not say this',
    missing: (keys: readonly string[]) => `In the ledger, not in the text: ${few(keys, ', ')}`,
    extra: (keys: readonly string[]) => `In the text, not in the ledger: ${few(keys, ', ')}`,
    full: (articles: number, digest: string) => `Whole text, ${counted(articles, 'article')} · digest ${digest}…`,
    keptBy: (who: string, day: string, file: string) => `taken in by ${who} on ${day} (${file})`,
    beside: 'from a file deployed beside the app',
    heldAgain: 'Held against the rules',
    article: (no: string) => `Article ${no}`,
    linkTo: (short: string, no: string) => `Link to ${short} ${no}`,
    unplaced: 'Articles this text does not have',
  },
);
