import type { Words } from '@/core/kernel';

/** Rules are titled by what holds once they are met. Where open ones are listed this frame says that they do not hold yet. */
export const notMet = (titles: readonly Words[]): Words => ({
  zh: `未满足：${titles.map(({ zh }) => `“${zh}”`).join('')}`,
  en: `Not met: ${titles.map(({ en }) => `“${en}”`).join(', ')}`,
});
