import { html, raw } from 'hono/html';
import type { CivilDate, Words } from '@/core/kernel';
import { dayWords } from '@/core/kernel';
import type { OpenConsultation, OpenList, OpenNotice } from '@/ports/open-api';
import { firstStyle, shownAt } from './first-style';
import { firstWords } from './first-words';

type Html = ReturnType<typeof html>;

/** Both languages stand there; the style shows the one the page is in. */
const said = ({ zh, en }: Words) =>
  html`<span class="w" lang="zh-CN">${zh}</span><span class="w" lang="en">${en}</span>`;
const day = (one: CivilDate) => said(dayWords(one));

const item = ({ id, title, unit, until, state }: OpenConsultation): Html =>
  html`<li class="hc-card"><a class="open-title" href="#/c/${id}" lang="zh-CN">${title}</a>
<p class="hc-quiet"><span class="hc-tag">${said(firstWords[state])}</span> ${said(firstWords.until)} ${day(until)}</p>
<p class="hc-faint" lang="zh-CN">${unit ?? ''}</p></li>`;

const article = (notice: OpenNotice): Html => html`<article id="/c/${notice.id}">
<h1><span lang="zh-CN">${notice.title}</span> ${notice.isSample ? html`<span class="hc-sample">${said(firstWords.sample)}</span>` : ''}</h1>
<p><span class="hc-tag">${said(firstWords[notice.state])}</span> ${day(notice.opened)} – ${day(notice.until)}</p>
<div class="open-pair"><section class="hc-card"><h2>${said(firstWords.draft)}</h2>
${notice.clauses.length === 0 ? html`<p>${said(firstWords.noClauses)}</p>` : ''}
<ol class="open-clauses" lang="zh-CN">${notice.clauses.map(({ no, text }) => html`<li><h3>${no}</h3><p>${text}</p></li>`)}</ol></section>
<section class="hc-card"><h2>${said(firstWords.explanation)}</h2><p lang="zh-CN">${notice.summary ?? ''}</p>
<ul class="open-plain" lang="zh-CN">${notice.bases.map(({ title, article: no }) => html`<li>《${title}》${no}</li>`)}</ul>
<p class="hc-quiet">${said(firstWords.unit)} <span lang="zh-CN">${notice.unit ?? ''}</span></p></section></div>
<noscript><p class="hc-card">${said(firstWords.needsCode)}</p></noscript></article>`;

/** Beyond so many bytes the rest is left to the code of the page. */
const MOST_BYTES = 60_000;

/**
 * What a phone reads before the code of the public site is there, and a browser without scripts at all: the list, and the draft of each
 * consultation under the address the site gives it, shown where the address names it. Open ones first, as many as fit.
 */
export async function firstPage(list: OpenList, notices: readonly OpenNotice[]): Promise<string> {
  const open = list.consultations.filter(({ state }) => state === 'open').sort((a, b) => a.daysLeft - b.daysLeft);
  const past = list.consultations.filter(({ state }) => state !== 'open').sort((a, b) => (a.until < b.until ? 1 : -1));
  const articles: string[] = [];
  const places: string[] = [];
  let bytes = 0;
  for (const { id } of [...open, ...past]) {
    const notice = notices.find((one) => one.id === id);
    const made = notice ? String(await article(notice)) : '';
    bytes += new TextEncoder().encode(made).length;
    if (bytes > MOST_BYTES) break;
    articles.push(made);
    places.push(shownAt(`/c/${id}`));
  }
  return String(
    await html`${raw(`<style>${firstStyle}${places.join('')}</style>`)}<header class="open-head"><a class="open-name" href="#/">${said(firstWords.site)}</a></header>
<div class="open-main">${raw(articles.join('\n'))}
<section class="first-list"><h1>${said(firstWords.open)} ${list.isSample ? html`<span class="hc-sample">${said(firstWords.sample)}</span>` : ''}</h1>
<p class="hc-quiet" lang="zh-CN">${list.city}</p>
${open.length === 0 ? html`<p>${said(firstWords.noneOpen)}</p>` : ''}<ul class="open-list">${open.map(item)}</ul>
<h2>${said(firstWords.past)}</h2><ul class="open-list">${past.map(item)}</ul></section></div>`,
  );
}
