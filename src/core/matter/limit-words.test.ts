import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unreadable } from './entered-wrongly';

const form = z.object({
  title: z.string().min(1).max(5),
  rows: z.number().int().min(0).max(100),
  lines: z.array(z.string()).min(1).max(2),
  share: z.number().gt(0).lt(1),
  sealed: z.boolean(),
});
const right = { title: '甲', rows: 1, lines: ['一'], share: 0.5, sealed: true };
const said = (wrong: object) => {
  const { error } = form.safeParse({ ...right, ...wrong });
  return error && unreadable(error).words;
};

describe('a refusal tells the limit that an entry lies beyond', () => {
  it.each([
    [{ title: '' }, '没有填写', 'it is empty'],
    [{ title: '一二三四五六' }, '不能超过 5 字', 'at most 5 characters'],
    [{ rows: -1 }, '不能小于 0', 'at least 0'],
    [{ rows: 101 }, '不能大于 100', 'at most 100'],
    [{ lines: [] }, '至少 1 项', 'at least 1 entry'],
    [{ lines: ['一', '二', '三'] }, '不能多于 2 项', 'at most 2 entries'],
    [{ share: 0 }, '应大于 0', 'above 0'],
    [{ share: 1 }, '应小于 1', 'below 1'],
    [{ sealed: '是' }, '没有填写，或填写不符合要求', 'it is empty or not as required'],
  ])('%o', (wrong, zh, en) => {
    expect(said(wrong)).toEqual({
      zh: expect.stringContaining(`：${zh}。`),
      en: expect.stringContaining(`: ${en}.`),
    });
  });
});
