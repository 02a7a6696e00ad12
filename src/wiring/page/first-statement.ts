import { html } from 'hono/html';
import type { Words } from '@/core/kernel';
import { isLeader } from '@/core/matter';
import { headlineText } from '@/features/cockpit/headline';
import { type Language, languageTag } from '@/i18n';
import type { MatterSummary, Session, WorkItem } from '@/ports/matter-api';
import { askedOf } from '@/read-models';

/** What the home asks the API first. */
interface FirstAnswers {
  readonly session: Pick<Session, 'actor' | 'today'>;
  readonly matters: readonly MatterSummary[];
  readonly work: readonly WorkItem[];
}

/** The one mark of a page with invented things on it. */
const sample: Words = { zh: '示例城市 · ', en: 'Sample city · ' };

/**
 * The sentence a leader's home opens with, in both languages, as a piece of the page: read before the code of the app is there, then
 * replaced by the same. The style of the page shows one language. Empty for whoever has another home, and where there is no matter.
 */
export async function firstStatement(
  { session, matters, work }: FirstAnswers,
  inEnglish: (name: string) => string = (name) => name,
): Promise<string> {
  if (matters.length === 0 || !isLeader(session.actor.role)) return '';
  const asked = askedOf(work);
  const mark = matters.some(({ origin }) => origin === 'sample') ? sample : { zh: '', en: '' };
  const said = (language: Language) => {
    const named =
      language === 'en' ? matters.map((matter) => ({ ...matter, title: inEnglish(matter.title) })) : matters;
    const { title, under } = headlineText(named, session.today, asked, language);
    const words = title.map(({ text, isFault }) => (isFault ? html`<em>${text}</em>` : html`${text}`));
    return html`<div lang="${languageTag(language)}"><p elementtiming="first-number">${words}</p><small>${mark[language]}${under}</small></div>`;
  };
  return String(await html`${said('zh')}${said('en')}`);
}
