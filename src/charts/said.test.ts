import { describe, expect, it } from 'vitest';
import { number, plainText, said, saidOf } from './said';

describe('a sentence with its numbers told apart', () => {
  const late = number('late', 2);
  it('keeps numbers by key and reads the same as plain text', () => {
    const sentence = said`${number('all', '1,015')} 件中 ${late} 件晚于承诺日。`;
    expect(sentence.filter((part) => typeof part === 'object')).toEqual([
      { key: 'all', text: '1,015' },
      { key: 'late', text: '2' },
    ]);
    expect(plainText(sentence)).toBe('1,015 件中 2 件晚于承诺日。');
  });
  it('takes in a sentence within a sentence, and words as words', () =>
    expect(plainText(said`${'甲'}：${said`${late} 件`}。`)).toBe('甲：2 件。'));
  it('finds the numbers of a sentence made by a function, in any order', () => {
    const sentence = saidOf((n = '', w = '') => `W ${w}, of ${n}`, number('n', 8), number('w', '0.14'));
    expect(plainText(sentence)).toBe('W 0.14, of 8');
    expect(sentence).toContainEqual({ key: 'w', text: '0.14' });
  });
});
