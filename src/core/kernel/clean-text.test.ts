import { describe, expect, it } from 'vitest';
import { cleanText, nameKey, shortened } from './clean-text';

describe('a text as a person meant to write it', () => {
  it.each([
    ['\u200b\u200b', ''],
    ['\ufeff 旧城\u200b改造 \u2060', '旧城改造'],
    ['a\u202egnp.exe\u202c', 'agnp.exe'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['\u200e\u200f\u2066x\u2069', 'x'],
    ['旧\u200d城', '旧城'],
    ['a\u200cb', 'ab'],
    ['第一行\n第二行\u0007', '第一行\n第二行'],
    ['👩\u200d👩\u200d👧 家庭', '👩\u200d👩\u200d👧 家庭'],
    ['🏳\ufe0f\u200d🌈', '🏳\ufe0f\u200d🌈'],
    ['👩🏽\u200d🚀', '👩🏽\u200d🚀'],
    ['\u200d🚀\u200d', '🚀'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['𠮷野家', '𠮷野家'],
  ])('%j is %j', (text, meant) => expect(cleanText(text)).toBe(meant));
});

it.each([
  ['旧城改造', '\u200b旧城 改造'],
  ['ＡＢＣ（试）', 'abc(试)'],
  ['Bureau of Water', 'bureau  of\u00a0water'],
  ['caf\u00e9', 'cafe\u0301'],
])('%j and %j are one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
it('other names are others', () => expect(nameKey('旧城改造一期')).not.toBe(nameKey('旧城改造二期')));

describe('a shortened text', () => {
  it.each([
    ['旧城改造', 4, '旧城改造'],
    ['旧城改造', 2, '旧城…'],
    ['👩\u200d👩\u200d👧👩\u200d👩\u200d👧a', 1, '👩\u200d👩\u200d👧…'],
    ['e\u0301a', 2, 'e\u0301a'],
    ['𠮷野家', 1, '𠮷…'],
  ])('%j at most %i: %j', (text, most, shown) => expect(shortened(text, most)).toBe(shown));
});
