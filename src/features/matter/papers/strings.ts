import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    paper: '文书',
    file: '文件',
    broughtBy: '放入',
    digest: '摘要（SHA-256）',
    fileName: '文件名',
    bytes: '字节数',
    standing: '状态',
    open: '查看',
    save: '下载',
    loading: '正在取文件…',
    registered: '只登记，没有文件',
    registeredHint: '登记时没有附文件，或本系统当时没有文件库。需要文件的，请更正该条记录并附上。',
    standings: { counts: '有效', pending: '更正待复核', withdrawn: '已撤回', replaced: '已更正' },
    tooLong: '文本较长，只显示开头；全文请下载。',
    unreadableText: '这个文本不能在此显示，请下载查看。',
    faults: {
      'not-there': '文件库中没有这个文件。请联系系统管理员，从备份中恢复。',
      damaged: '文件的内容与登记的摘要不符，已被改动或损坏，不予提供。请联系系统管理员，从备份中恢复。',
      offline: '连接中断，请稍后再试。',
      'not-signed-in': '登录已过期，请重新登录。',
      'not-allowed': '您没有查看这个文件的权限。',
      server: '服务器出错，请稍后再试。',
    },
  },
  {
    paper: 'Paper',
    file: 'File',
    broughtBy: 'Filed by',
    digest: 'Digest (SHA-256)',
    fileName: 'File name',
    bytes: 'Bytes',
    standing: 'Standing',
    open: 'Open',
    save: 'Download',
    loading: 'Getting the file…',
    registered: 'Registered only, no file',
    registeredHint:
      'No file was attached, or the office kept none then. Where it is needed, correct the entry and attach it.',
    standings: {
      counts: 'Counts',
      pending: 'Correction to be confirmed',
      withdrawn: 'Withdrawn',
      replaced: 'Replaced by a correction',
    },
    tooLong: 'A long text: its beginning is shown. Download it to read the whole.',
    unreadableText: 'This text cannot be shown here. Please download it.',
    faults: {
      'not-there':
        'The file is missing from the store. Tell the system administrator, who can restore it from a backup.',
      damaged:
        'The file is not what its digest says: it was changed or damaged and is not given out. Tell the system administrator, who can restore it from a backup.',
      offline: 'The connection is gone. Please try again later.',
      'not-signed-in': 'You are no longer signed in. Please sign in again.',
      'not-allowed': 'You may not see this file.',
      server: 'The server failed. Please try again later.',
    },
  },
);
