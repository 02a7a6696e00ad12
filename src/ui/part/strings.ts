import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    lost: '这一部分没有载入',
    why: {
      offline: '连不上服务器。恢复连接后会自动载入。',
      'new-build': '系统已更新，重新载入页面后才能打开。',
      reached: '可以再试一次；仍然不行的，请重新载入页面。',
    },
    notice: {
      offline: '连不上服务器。已经打开的页面可以继续使用，恢复连接后自动继续。',
      'new-build': '系统已更新，请重新载入页面。',
    },
    draftsKept: '表单中填写的内容已在本机存为草稿，重新载入后仍在。',
    draftsLost: '浏览器没有保存草稿：请先抄下填写的内容，再重新载入。',
    again: '再试一次',
    reload: '重新载入',
    cause: '原因',
  },
  {
    lost: 'This part did not load',
    why: {
      offline: 'The server cannot be reached. It loads by itself once the connection is back.',
      'new-build': 'There is a new version of the app; reload the page to open this.',
      reached: 'Try again; if that does not help, reload the page.',
    },
    notice: {
      offline:
        'The server cannot be reached. Pages already open go on working; the rest goes on once the connection is back.',
      'new-build': 'There is a new version of the app. Please reload the page.',
    },
    draftsKept: 'What you typed in forms is kept as a draft in this browser and is there after the reload.',
    draftsLost: 'The browser keeps no drafts: copy what you typed before you reload.',
    again: 'Try again',
    reload: 'Reload',
    cause: 'Reason',
  },
);
