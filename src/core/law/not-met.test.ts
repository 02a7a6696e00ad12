import { expect, it } from 'vitest';
import { notMet } from './not-met';

it('frames titles that say what holds, so that an open requirement is not read as fulfilled', () => {
  const titles = [
    { zh: '留痕只增不改', en: 'The record is append-only' },
    { zh: '公报、网站、报纸公布', en: 'Published by gazette, site and newspaper' },
  ];
  expect(notMet(titles)).toEqual({
    zh: '未满足：“留痕只增不改”“公报、网站、报纸公布”',
    en: 'Not met: “The record is append-only”, “Published by gazette, site and newspaper”',
  });
});
