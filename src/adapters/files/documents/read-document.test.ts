import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../zip.fixtures';
import { readDocument } from './read-document';
import { list, p, r, scheme, type WordParts, wordFile } from './word-file.fixtures';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array, name = 'draft.docx') => {
  const answer = await readDocument(bytes, name);
  if (!answer.ok) throw new Error(answer.error.zh);
  return answer.value;
};
const paragraphs = async (parts: WordParts) => (await read(wordFile(parts))).paragraphs;
const refused = async (bytes: Uint8Array) => {
  const answer = await readDocument(bytes, 'x');
  return answer.ok ? undefined : answer.error.zh;
};

describe('paragraphs of a Word file', () => {
  it('are its texts, run by run, with tabs and line breaks', async () => {
    const body = `${p(`${r('第一条')}<w:r><w:tab/></w:r>${r('为了&amp;规范')}<w:r><w:br/></w:r>${r('停车')}`)}${p('二')}<w:p/>`;
    expect(await paragraphs({ body })).toEqual(['第一条\t为了&规范\n停车', '二', '']);
  });

  it('carry the numbers Word sets by itself, chapter after chapter', async () => {
    const numbering = `${scheme(0, { format: 'chineseCountingThousand', text: '第%1章' }, { format: 'japaneseCounting', text: '第%2条', more: '<w:lvlRestart w:val="0"/>' }, { format: 'chineseCounting', text: '（%3）' }, { format: 'decimal', text: '%4.' })}${list(1, 0)}`;
    const article = (text: string) => p(text, { list: 1, level: 1 });
    const body = [
      p('总则', { list: 1 }),
      ...Array.from({ length: 9 }, (_, n) => article(`条文${n + 1}`)),
      p('附则', { list: 1 }),
      article('包括：'),
      p('其一', { list: 1, level: 2 }),
      p('其二', { list: 1, level: 2 }),
      p('细目', { list: 1, level: 3 }),
      article('末条'),
      p('又其一', { list: 1, level: 2 }),
      p('', { list: 1, level: 1 }),
      p('无号'),
    ].join('');
    const read = await paragraphs({ body, numbering });
    expect(read.filter((text) => !/条文[2-8]/.test(text))).toEqual([
      '第一章　总则',
      '第一条　条文1',
      '第九条　条文9',
      '第二章　附则',
      '第十条　包括：',
      '（一）其一',
      '（二）其二',
      '1.细目',
      '第十一条　末条',
      '（一）又其一',
      '',
      '无号',
    ]);
  });

  it('take numbers from styles, count on across lists of one scheme, begin anew where told', async () => {
    const numbering = `${scheme(3, { format: 'chineseCountingThousand', text: '%1、', more: '<w:pStyle w:val="Head"/>' })}${list(4, 3)}${list(5, 3)}${list(6, 3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}`;
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"/><w:style w:type="paragraph" w:styleId="Head"><w:name w:val="heading"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Head"/></w:style>';
    const body = `${p('甲', { style: 'Head' })}${p('乙', { style: 'Sub' })}${p('丙', { list: 5 })}${p('丁', { list: 6 })}${p('戊', { style: 'Head', list: 0 })}`;
    expect(await paragraphs({ body, numbering, styles })).toEqual(['一、甲', '二、乙', '三、丙', '一、丁', '戊']);
  });

  it.each([
    ['decimalEnclosedCircle', '①③'],
    ['upperRoman', 'IIII'],
    ['ideographTraditional', '甲丙'],
    ['chineseLegalSimplified', '壹叁'],
    ['decimalFullWidth', '１３'],
    ['lowerLetter', 'ac'],
    ['decimalZero', '0103'],
  ])('in the format %s', async (format, firstAndThird) => {
    const numbering = `${scheme(0, { format, text: '%1' })}${list(1, 0)}`;
    const read = await paragraphs({ body: ['a', 'b', 'c'].map((text) => p(text, { list: 1 })).join(''), numbering });
    expect(`${read[0]?.split('　')[0]}${read[2]?.split('　')[0]}`).toBe(firstAndThird);
  });

  it('say which format of numbers they do not know', async () => {
    const numbering = `${scheme(0, { format: 'thaiNumbers', text: '%1.' })}${list(1, 0)}`;
    const { paragraphs: texts, told } = await read(wordFile({ body: p('甲', { list: 1 }), numbering }));
    expect(texts).toEqual(['1.甲']);
    expect(told.map(({ zh }) => zh).join()).toContain('thaiNumbers');
  });

  it('read tracked changes as accepted', async () => {
    const body = `${p(`${r('停车')}<w:ins w:id="1" w:author="甲">${r('收费')}</w:ins><w:del w:id="2"><w:r><w:delText>免费</w:delText></w:r></w:del>${r('标准')}`)}${p('前半', { mark: '<w:del w:id="3"/>' })}${p('后半')}<w:moveFrom w:id="4">${p('移走')}</w:moveFrom><w:moveTo w:id="5">${p('移来')}</w:moveTo>${p('<w:r><w:t>今</w:t></w:r>')}`;
    const { paragraphs: texts, told } = await read(wordFile({ body }));
    expect(texts).toEqual(['停车收费标准', '前半后半', '移来', '今']);
    expect(told[0]?.zh).toBe('修订按“接受”读：插入 2 处算在内，删除 3 处不算');
  });

  it('leave hidden text out and say so', async () => {
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      `${r('见')}${r('密', '<w:vanish/>')}${r('不密', '<w:vanish w:val="0"/>')}${r('藏', '<w:rStyle w:val="Secret"/>')}${r('完')}`,
    );
    const { paragraphs: texts, told } = await read(wordFile({ body, styles }));
    expect(texts).toEqual(['见不密完']);
    expect(told.map(({ zh }) => zh)).toEqual(['隐藏文字 2 处没有读入']);
  });

  it('read tables row by row, text boxes once, fields by their result', async () => {
    const box = (content: string) => `<w:txbxContent>${p(content)}</w:txbxContent>`;
    const body = `<w:tbl><w:tr><w:tc>${p('车型')}</w:tc><w:tc>${p('每小时')}${p('（元）')}</w:tc></w:tr><w:tr><w:tc>${p('小型车')}</w:tc><w:tc>${p('5')}</w:tc></w:tr></w:tbl>${p(`${r('正文')}<w:r><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>`)}${p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${r('12')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}`;
    const { paragraphs: texts, told } = await read(wordFile({ body }));
    expect(texts).toEqual(['车型\t每小时 （元）', '小型车\t5', '正文', '框', '12']);
    expect(told).toHaveLength(3);
  });

  it('are read whatever prefix the writer gave', async () => {
    const bytes = zipOf({
      'word/document.xml':
        '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:a="http://other"><body><p><r><t>一</t></r><r><a:t>图</a:t></r></p></body></document>',
    });
    expect((await read(bytes)).paragraphs).toEqual(['一']);
  });
});

describe('a text file', () => {
  it.each(['utf8', 'gbk', 'gb18030', 'utf16le'])('is read in %s', async (encoding) => {
    const bytes = iconv.encode('第一条　为了规范停车，制定本办法。\r\n第二条　施行。', encoding, {
      addBOM: encoding === 'utf16le',
    });
    expect((await read(bytes, 'a.txt')).paragraphs).toEqual(['第一条　为了规范停车，制定本办法。', '第二条　施行。']);
  });
  it('with a byte that does not belong is refused at its place', async () => {
    const bytes = Uint8Array.from([...iconv.encode('第一条　规范停车收费管理办法', 'gbk'), 0xff, 0xff]);
    expect(await refused(bytes)).toMatch(/第 \d+ 个字节.*另存为 UTF-8/);
  });
});

describe('what is no text of ours is refused with what to do', () => {
  const old = (name: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(508).fill(0), ...iconv.encode(name, 'utf16le')]);
  it.each([
    ['an old .doc', old('WordDocument'), /旧版 .doc 或 .wps/],
    ['a file with a password', old('EncryptedPackage'), /取消密码/],
    ['a PDF', bytesOf('%PDF-1.7'), /PDF/],
    ['RTF', bytesOf('{\\rtf1'), /RTF/],
    ['a web page named .doc', bytesOf('\r\n<html xmlns:w="x">'), /网页/],
    ['a workbook', zipOf({ 'xl/workbook.xml': '<a/>' }), /Excel/],
    ['another archive', zipOf({ 'a.txt': 'x' }), /压缩包/],
    ['half a file', wordFile({ body: p('一') }).subarray(0, 300), /不完整/],
    ['nothing', new Uint8Array(), /空的/],
    ['a file without words', wordFile({ body: p(' ') }), /没有文字/],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0, 3, 0x41, 0x0a]), /不是文本文件|成字/],
    ['entities', zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), /实体/],
    ['broken XML', zipOf({ 'word/document.xml': '<w:document><w:body></w:document>' }), /已损坏/],
  ])('%s', async (_, bytes, says) => expect(await refused(bytes)).toMatch(says));

  it('a bomb', async () => {
    const text = 'a'.repeat(60 * 1024 * 1024);
    expect(await refused(wordFile({ body: text }))).toMatch(/过大/);
    expect(await refused(wordFile({ body: '<w:p/>'.repeat(50_001) }))).toMatch(/过大/);
    expect(await refused(wordFile({ body: '<w:sdt>'.repeat(3000) }))).toMatch(/已损坏/);
  });
});
