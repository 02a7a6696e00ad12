import { afterEach, beforeEach, expect, it } from 'vitest';
import { useLanguageStore } from '../language-store';
import { keepNames, shown, written } from './names';

const speak = (language: 'zh' | 'en') => useLanguageStore.setState({ language });
beforeEach(() => {
  speak('en');
  keepNames({
    市财政局: 'Finance Bureau',
    财政: 'Finance',
    法律: 'Law',
    '方案甲：一次到位': 'Option A: in one step',
    方案甲: 'Option A',
  });
});
afterEach(() => {
  speak('zh');
  keepNames({});
});

it.each([
  ['市财政局', 'Finance Bureau'],
  ['“市财政局” is 3 days late', '“Finance Bureau” is 3 days late'],
  ['市财政局 · 财政', 'Finance Bureau · Finance'],
  ['方案甲：一次到位 leads', 'Option A: in one step leads'],
  ['方案甲, 68', 'Option A, 68'],
  ['财政局长 spoke', '财政局长 spoke'],
  ['法律、法规另有规定的，依照其规定', '法律、法规另有规定的，依照其规定'],
  ['市民 said 法律', '市民 said Law'],
  ['市财政局、法律', 'Finance Bureau, Law'],
  ['Nothing Chinese', 'Nothing Chinese'],
])('shows %s as %s', (text, told) => expect(shown(text)).toBe(told));

it('leaves the Chinese interface and the record as they are', () => {
  expect(written('Finance Bureau')).toBe('市财政局');
  expect(written('Somebody')).toBe('Somebody');
  speak('zh');
  expect(shown('市财政局')).toBe('市财政局');
  expect(written('Finance Bureau')).toBe('Finance Bureau');
});

it('takes new names for those before', () => {
  expect(shown('市财政局')).toBe('Finance Bureau');
  keepNames({ 市财政局: 'Treasury' });
  expect(shown('市财政局')).toBe('Treasury');
});
