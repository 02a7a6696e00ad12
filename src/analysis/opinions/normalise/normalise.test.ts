import { expect, it } from 'vitest';
import { arenaOf } from '../text-arena';
import { withoutForms } from './form-text';
import { normalised, normalisedText } from './normalise';

it.each([
  ['width and case', 'ＡＢＣ１２３', 'abc123'],
  ['traditional forms', '反對漲價', '反对涨价'],
  ['signs nobody sees and marks of direction', '反\u200b对\u202e涨\ufeff价', '反对涨价'],
  ['punctuation and emoji', '反对，涨价！😡', '反对涨价'],
  ['numerals', '十五天内二十五户二〇二六', '15日内25户2026'],
  ['money words', '15块钱和15块', '15元和15元'],
  ['thousands', '三千块、3000元、一万二千元、12000元、3万', '3千元3千元12千元12千元3万'],
  ['a hundred and fifty', '一百五户150户，一百零五户105户', '150户150户105户105户'],
  ['days', '三十天内与30日内', '30日内与30日内'],
  ['a hundred and more', '一百二十户', '120户'],
])('makes %s alike', (_, text, key) => {
  expect(normalisedText(text)).toBe(key);
});

it('learns the text of a form, and leaves the opening of a letter that many copied', () => {
  const reasons = Array.from(
    { length: 300 },
    (_, at) =>
      `${String.fromCharCode(0x4e00 + at * 7)}${String.fromCharCode(0x5000 + at * 3)}路第${at}户说了自己的难处`,
  );
  const form = reasons.map((reason, at) => `工单编号${20260000 + at}市民来电反映内容如下${reason}`);
  const found = withoutForms(normalised(arenaOf(form)));
  expect(found.found[0]).toMatchObject({ at: 'start', rows: 300 });
  expect(found.found[0]?.text).toContain('市民来电反映内容如下');
  const letter = Array.from({ length: 300 }, () => '我们联名要求先发补贴再调价格并公布名单');
  expect(withoutForms(normalised(arenaOf(letter))).found).toEqual([]);
});
