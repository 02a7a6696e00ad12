import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    brand: '衡策', city: '哈尔滨市', cockpit: '驾驶舱', catalogue: '事项目录', todo: '我的待办', importing: '导入目录', newMatter: '新事项', evidence: '数据与证据', settings: '设置', gallery: '图表样册', today: '今天', matters: '事项', data: '数据', more: '更多',
    skip: '跳到正文', search: '搜索事项、行为、页面…', sampleData: '示例数据', language: 'EN', languageLabel: 'Switch to English', dark: '深色', light: '浅色', role: '身份（演示）', clock: '演示日期', nav: '主导航',
    law: '规则：国务院令第713号 · 黑龙江省政府令第4号', verified: (day: string) => `核对日 ${day}`, notKept: '浏览器拒绝存储：刷新后不保留', nothingFound: '没有找到',
  },
  {
    brand: 'Hengce', city: 'Harbin', cockpit: 'Cockpit', catalogue: 'Catalogue', todo: 'To do', importing: 'Import a catalogue', newMatter: 'New matter', evidence: 'Data and evidence', settings: 'Settings', gallery: 'Chart gallery', today: 'Today', matters: 'Matters', data: 'Data', more: 'More',
    skip: 'Skip to the content', search: 'Search matters, acts, pages…', sampleData: 'Sample data', language: '中', languageLabel: '切换到中文', dark: 'Dark', light: 'Light', role: 'Role (demo)', clock: 'Demo date', nav: 'Main navigation',
    law: 'Rules: State Council Decree 713 · Heilongjiang Order 4', verified: (day: string) => `Checked ${day}`, notKept: 'The browser refuses storage: nothing is kept over a reload', nothingFound: 'Nothing found',
  },
);
