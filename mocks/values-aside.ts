import { textsAside } from '@/browser-storage';
import type { Words } from '@/core/kernel';
import type { SetAsideEntry } from '@/ports/journal';

/** What stands under a key of the browser's storage, by how the key begins. */
const names: readonly (readonly [string, Words])[] = [
  ['hengce.language', { zh: '界面语言', en: 'Language of the interface' }],
  ['hengce.light-legend', { zh: '灯的叫法', en: 'Names of the lights' }],
  ['hengce.charts', { zh: '图表设置', en: 'Chart settings' }],
  ['hengce.draft.', { zh: '没有提交的草稿', en: 'An unsent draft' }],
  ['hengce.board-draft.', { zh: '没有保存的看板', en: 'An unsaved board' }],
  ['hengce.import.table', { zh: '待导入的表格', en: 'A table to be imported' }],
];
const other: Words = { zh: '保存的内容', en: 'Something kept' };

/** Settings and drafts of this browser that could not be read and were put aside. */
export const valuesAside = (): readonly SetAsideEntry[] =>
  textsAside().map(({ key, text }, index) => ({
    of: 'saved',
    key: index,
    at: index + 1,
    matterId: null,
    title: null,
    acts: [{ title: names.find(([begins]) => key.startsWith(begins))?.[1] ?? other, on: null, by: null }],
    why: { zh: `不是这一版的格式（${key}）。`, en: `Not of the shape this version reads (${key}).` },
    value: text,
    setAsideOn: '',
  }));
