import { err, ok, type Result, type Words } from '@/core/kernel';
import { numeralSigns } from '../chinese-number';
import { articleLine, behindContents, headingLevel } from './article-line';
import type { OfficialText } from './official-text';

const item = new RegExp(`^(?:[（(][0-9０-９${numeralSigns}]+[)）]|[0-9０-９]+[.．、]|[①-⑳])`);
const annex = /^附[件录表图](?:$|[\s　：:0-9０-９一二三四五六七八九十])/;
/** A paragraph that does not end so was only broken by the file: the next line runs on from it. */
const isEnded = /[。；：！？…”」』）)]$/;

/**
 * The articles of an official text and their paragraphs (款) from the lines of a file. Items (项) belong to their paragraph; a table of
 * contents is passed over; lines a file broke are joined.
 */
export function splitOfficialText(given: readonly string[]): Result<OfficialText, Words> {
  const lines = given
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => line.replaceAll('\u00a0', ' ').trim() || []);
  const front: string[] = [];
  const back: string[] = [];
  const headings: Record<string, readonly string[]> = {};
  const paragraphs: Record<string, string> = {};
  let pending: string[] = [];
  let article = '';
  let last = '';
  let paragraph = 0;
  for (const [at, line] of lines.entries()) {
    if (back.length > 0 || (article !== '' && annex.test(line))) {
      back.push(line);
      continue;
    }
    const opened = articleLine(line);
    if (opened) {
      article = opened.inserted > 0 ? `${opened.number}-${opened.inserted}` : String(opened.number);
      if (`${article}.1` in paragraphs)
        return err({
          zh: `${opened.label}出现了两次（第二次：“${line.slice(0, 24)}”）；请只留一部法规的正文`,
          en: `${opened.label} appears twice (the second: “${line.slice(0, 24)}”): keep the body of one law only`,
        });
      const { contents, own } = last === '' ? behindContents(pending) : { contents: [], own: pending };
      front.push(...contents);
      last = `${article}.1`;
      if (own.length > 0) headings[last] = own;
      pending = [];
      paragraph = 1;
      paragraphs[last] = opened.text;
    } else if (headingLevel(line)) pending.push(line);
    else if (article === '') {
      front.push(...pending, line);
      pending = [];
    } else if (paragraphs[last] === '') paragraphs[last] = line;
    else if (item.test(line)) paragraphs[last] += `\n${line}`;
    else if (!isEnded.test(lines[at - 1] ?? '')) paragraphs[last] += line;
    else {
      paragraph += 1;
      last = `${article}.${paragraph}`;
      paragraphs[last] = line;
    }
  }
  const empty = Object.entries(paragraphs).find(([, text]) => text === '');
  if (empty) return err({ zh: `第 ${empty[0]} 款没有内容`, en: `Paragraph ${empty[0]} has no words` });
  if (last === '')
    return err({
      zh: '没有认出“第一条”；请用含有条文正文的文件',
      en: 'No article (第一条) was found: use a file with the body of the law',
    });
  const title = front.find((line) => /[法例定则法案办]/.test(line)) ?? front[0] ?? '';
  return ok({
    title,
    front: front.filter((line) => !/^目\s*录$/.test(line) && !headingLevel(line)),
    headings,
    paragraphs,
    back,
  });
}
