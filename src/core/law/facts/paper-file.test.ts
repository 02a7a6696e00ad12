import { expect, it } from 'vitest';
import { paper } from './paper-facts';
import { claimedType, nameOfFile, paperFile } from './paper-file';

it.each([
  ['会议纪要.pdf', '会议纪要.pdf'],
  ['C:\\fakepath\\纪要.docx', '纪要.docx'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['合同\u202efdp.exe', '合同fdp.exe'],
  ['a\u0000b\u200b.pdf', 'ab.pdf'],
  [' 公示 截图 .png ', '公示 截图 .png'],
])('names %j by its own name', (chosen, name) => expect(nameOfFile(chosen)).toBe(name));
it('cuts a long name before its ending, and cuts no sign in two', () => {
  const name = nameOfFile(`${'案'.repeat(400)}.docx`);
  expect([name.length <= 200, name.endsWith('案.docx')]).toEqual([true, true]);
  expect(nameOfFile(`${'𠮷'.repeat(400)}.pdf`)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
it.each([
  ['a.PDF', 'pdf'],
  ['a.jpeg', 'jpg'],
  ['a.pdf.exe', undefined],
  ['a.svg', undefined],
  ['a.html', undefined],
  ['pdf', undefined],
  ['.pdf', 'pdf'],
])('%s claims to be %s', (name, type) => expect(claimedType(name)).toBe(type));
it('takes no path for a name, and no type that is not kept', () => {
  expect(paperFile.safeParse({ name: '纪要.pdf', type: 'pdf' }).success).toBe(true);
  expect(paperFile.safeParse({ name: '../纪要.pdf', type: 'pdf' }).success).toBe(false);
  expect(paperFile.safeParse({ name: '纪要.svg', type: 'svg' }).success).toBe(false);
});
it('reads a paper of before there were files', () => {
  const old = { id: 'p', kind: 'draft', title: '草案', on: '2026-01-05', digest: 'a'.repeat(64), bytes: 3 };
  expect(paper.parse({ ...old, nonPublicBasis: null }).file).toBeUndefined();
});
