import type { Deed } from '@/core/inspection';
import { type LawContext, rulesOf } from '@/core/law';
import { fieldName, roleWords } from '@/core/matter';
import type { Language } from '@/i18n';
import { sayValue } from '@/stage-view';
import type { strings } from './strings';

type DeedStrings = (typeof strings)['zh'];

/** What a deed says of the person, a line each: how they stand in the entry, what they said, what it broke. */
export function deedLines(deed: Deed, law: LawContext, words: DeedStrings, language: Language): readonly string[] {
  const titles = (stands: boolean) =>
    deed.breaches
      .filter((breach) => breach.stands === stands)
      .map(({ rule }) => rulesOf(law).find(({ id }) => id === rule)?.title[language] ?? rule)
      .join(words.join);
  const [broken, cured] = [titles(true), titles(false)];
  const fields = deed.namedIn.map((path) => fieldName(path)[language]).join(words.join);
  return [
    ...(deed.signedAs ? [words.signedAs(roleWords[deed.signedAs][language])] : []),
    ...(fields ? [words.namedIn(fields)] : []),
    ...(deed.said ? [words.said(sayValue('statements.position', deed.said.position, language))] : []),
    ...(deed.dissents ? [words.dissent] : []),
    ...(broken ? [words.broke(broken)] : []),
    ...(cured ? [words.cured(cured)] : []),
    ...(deed.reason ? [words.reason(deed.reason)] : []),
    ...(deed.lateDays ? [words.late(deed.lateDays)] : []),
    ...(deed.amended ? [words.amended[deed.amended]] : []),
  ];
}
