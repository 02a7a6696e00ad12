import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, withCli } from './run-cli.fixture';

withCli();

const folder = mkdtempSync(join(tmpdir(), 'hengce-law-'));
const run = (...args: string[]) => runCli('law-text', ...args);

describe('hengce law-text', { timeout: 60_000 }, () => {
  it('holds a text against the quotes and writes it, listed, for the app', () => {
    const file = join(folder, '条例.txt');
    writeFileSync(file, '某条例\n第一章　总则\n第一条　甲。\n乙。\n第十五条　期限一般不少于30日。');
    const out = join(folder, 'law-texts', 'd713.json');
    const { status, stdout, stderr } = run(file, '--instrument', 'd713', '--out', out);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ instrument: 'D713', paragraphs: 3, extra: ['1.2'] });
    expect(told.missing).toContain('2.1');
    expect(told.differs.length).toBeGreaterThan(50);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      headings: { '1.1': ['第一章　总则'] },
      paragraphs: { '1.2': '乙。' },
    });
    expect(JSON.parse(readFileSync(join(folder, 'law-texts', 'index.json'), 'utf8'))).toEqual(['d713.json']);
  });
  it.each([
    [['nowhere.docx', '--instrument', 'd713'], /nowhere\.docx: there is no such file/],
    [['package.json'], /--instrument: say which law/],
    [['package.json', '--instrument', 'mars'], /no law “mars”/],
    [['package.json', '--instrument', 'd713'], /package\.json: Not a text by article/],
    [['package.json', '--instrument', 'd713', '--out', 'x.json'], /d713\.json/],
  ])('says what is wrong: %j', (args, says) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});
