import { expect, it } from 'vitest';
import { civilDate } from './civil-date';
import { dayInName } from './day-in-name';

const today = civilDate('2026-03-10');

it.each([
  ['专家论证报告 2026-02-25.pdf', '2026-02-25'],
  ['20260225专家论证报告（二稿）.docx', '2026-02-25'],
  ['2026年2月25日评审意见.pdf', '2026-02-25'],
  ['评审意见_2026_02_25.pdf', '2026-02-25'],
  ['（２０２６．２．２５）报告.pdf', '2026-02-25'],
  ['20260101至20260225报告.pdf', '2026-02-25'],
  ['报告20260311.pdf', undefined],
  ['示例政规〔2026〕9号.pdf', undefined],
  ['20261345.pdf', undefined],
  ['1202602251.pdf', undefined],
])('%s: %s', (name, day) => expect(dayInName(name, today)).toBe(day));
