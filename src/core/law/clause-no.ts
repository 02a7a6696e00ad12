const digits = '零一二三四五六七八九';

/** The number of a clause as the draft has it: 第6条, 第六条, 第 6 条第二款 and 6 are all 6. Other texts stay as they are. */
export function clauseNo(text: string): string {
  const clean = text.replaceAll(/\s/g, '');
  const [, no = clean] = /^第?([0-9]+|[零一二三四五六七八九十百]+)(?:条.*)?$/.exec(clean) ?? [];
  return /^[0-9]+$/.test(no) ? String(Number(no)) : (numberOf(no) ?? text);
}

function numberOf(word: string): string | undefined {
  if (!/^[零一二三四五六七八九十百]+$/.test(word)) return undefined;
  const [hundreds, rest = ''] = word.includes('百') ? (word.split('百') as [string, string]) : ['', word]; // split by a sign that is there
  const [tens, ones] = rest.includes('十') ? (rest.split('十') as [string, string]) : ['', rest]; // likewise
  const of = (sign: string, whenEmpty: number) =>
    sign === '' ? whenEmpty : Math.max(0, digits.indexOf(sign.slice(-1)));
  return String(
    (word.includes('百') ? of(hundreds, 1) * 100 : 0) + (rest.includes('十') ? of(tens, 1) * 10 : 0) + of(ones, 0),
  );
}
