import { describe, expect, it } from 'vitest';
import { chineseNumber } from '@/core/law';
import { nextClauseNo } from '@/core/matter/forms';
import { clauseFaults } from './clause-faults';
import { splitClauses } from './split-clauses';

const lines = (text: string) => splitClauses(text.split('\n'));
const nos = (text: string) => lines(text).clauses.map(({ no }) => no);

describe('clauses of a draft', () => {
  it('are its articles, a heading with the clause it stands before, items in their clause', () => {
    const draft = lines(
      '停车管理办法\n（征求意见稿）\n目录\n第一章　总则\t1\n第二章　收费……3\n\n第一章　总则\n第一条　为了规范停车，制定本办法。\n第二条 本办法所称停车，包括：\n（一）路内停车；\n（二）路外停车。\n第二条规定的路外停车另行规定。\n第二章　收费\n第三条　收费实行政府定价。\n第三条第一款规定的标准，由市政府批准。\n附件：收费标准表',
    );
    expect(draft.by).toBe('article');
    expect(draft.before.slice(0, 3)).toEqual(['停车管理办法', '（征求意见稿）', '目录']);
    expect(draft.clauses).toEqual([
      { no: '第一条', text: '第一章　总则\n为了规范停车，制定本办法。' },
      {
        no: '第二条',
        text: '本办法所称停车，包括：\n（一）路内停车；\n（二）路外停车。\n第二条规定的路外停车另行规定。',
      },
      {
        no: '第三条',
        text: '第二章　收费\n收费实行政府定价。\n第三条第一款规定的标准，由市政府批准。\n附件：收费标准表',
      },
    ]);
  });
  it('hold for a draft of sixty articles, in Chinese and Arabic numbers', () => {
    const sixty = (no: (n: number) => string) =>
      Array.from({ length: 60 }, (_, n) => `第${no(n + 1)}条　内容${n + 1}。`).join('\n');
    for (const no of [chineseNumber, String]) {
      const { clauses } = lines(sixty(no));
      expect(clauses).toHaveLength(60);
      expect(clauseFaults(clauses)).toEqual([]);
      expect(clauses[59]).toEqual({ no: `第${no(60)}条`, text: '内容60。' });
    }
  });
  it('may be sections 一、 with their paragraphs, or points 1.', () => {
    expect(lines('方案\n一、总体要求\n坚持…\n（一）指导思想\n1.要点\n二、主要任务\n…').clauses).toEqual([
      { no: '一', text: '总体要求\n坚持…\n（一）指导思想\n1.要点' },
      { no: '二', text: '主要任务\n…' },
    ]);
    expect(nos('1.修缮管网\n2．改造泵房\n1.5 倍\n３、验收')).toEqual(['1', '2', '３']);
  });
  it('without numbers are the paragraphs, numbered in order', () => {
    expect(lines('免费半小时。\n\n超时收费。')).toMatchObject({
      by: 'none',
      clauses: [{ no: '第一条' }, { no: '第二条', text: '超时收费。' }],
    });
  });
  it('are found after soft breaks and odd spaces, without a space behind the number', () => {
    expect(nos('第一条\u00a0甲\n第 二 条　乙\n第三条丙的规定\n第四条')).toEqual([
      '第一条',
      '第二条',
      '第三条',
      '第四条',
    ]);
    expect(splitClauses(['第一条　甲\n第二条　乙']).clauses).toHaveLength(2);
  });
  it('keep every word of what was given', () => {
    const given = '题\n第一条　甲\n乙\n第二章　丙\n丁\n第三章　戊';
    const { before, clauses } = lines(given);
    const kept = [...before, ...clauses.flatMap(({ no, text }) => [no, text])].join('');
    expect([...kept.replaceAll(/\s/g, '')].sort()).toEqual([...given.replaceAll(/\s/g, '')].sort());
  });
});

describe('numbers of clauses', () => {
  const faults = (...numbers: string[]) =>
    clauseFaults(numbers.map((no) => ({ no, text: '…' }))).map((fault) => ({ ...fault }));
  it.each([
    [['第一条', '第二条', '第二条之一', '第三条'], []],
    [['第一条', '第四条'], [{ kind: 'gap', at: 1, from: '第二条', to: '第三条' }]],
    [['第2条'], [{ kind: 'gap', at: 0, from: '第1条', to: '第1条' }]],
    [['第一条', '第二条', '第二条'], [{ kind: 'doubled', at: 2, after: '第二条' }]],
    [
      ['一', '三', '二'],
      [
        { kind: 'gap', at: 1, from: '二', to: '二' },
        { kind: 'out-of-order', at: 2, after: '三' },
      ],
    ],
    [
      ['第一条', '附则', ''],
      [
        { kind: 'not-a-number', at: 1 },
        { kind: 'no-number', at: 2 },
      ],
    ],
  ])('%j', (numbers, expected) => expect(faults(...numbers)).toEqual(expected));
  it('a clause without words is named', () =>
    expect(clauseFaults([{ no: '1', text: ' ' }])).toEqual([{ kind: 'no-text', at: 0 }]));
  it.each([
    [['第1条'], '第2条'],
    [['第九条', '第十条'], '第十一条'],
    [['第九条之一'], '第十条'],
    [['十九'], '二十'],
    [['3、'], '4、'],
    [[], '第一条'],
    [['附则'], '第一条'],
  ])('after %j comes %s', (numbers, next) => expect(nextClauseNo(numbers)).toBe(next));
});
