import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    cut: (shown: number, all: number) => `共 ${all} 行，纸上为前 ${shown} 行；全部可导出 CSV。`,
    cutList: (shown: number, all: number) => `共 ${all} 项，纸上为前 ${shown} 项。`,
  },
  {
    cut: (shown, all) => `The first ${shown} of ${all} rows are on paper; the CSV has them all.`,
    cutList: (shown, all) => `The first ${shown} of ${all} items are on paper.`,
  },
);
