import type { ChartTable } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatMonthDay, formatShare, type Language } from '@/i18n';
import { strings } from './strings';
import type { WaitingCard } from './waiting-view';

const lines = ['options', 'public', 'experts', 'risk', 'legality', 'lacks', 'earliest'] as const;
export type WaitingLine = (typeof lines)[number];

const MOST_NAMED = 2;
const outcomes = ['agree', 'submit-with-risk', 'adjust-then-submit', 'return-for-procedure', 'do-not-submit'] as const;
const isOutcome = (text: string | null): text is (typeof outcomes)[number] => outcomes.some((one) => one === text);

export const shortDay = (day: string | null, language: Language): string =>
  isCivilDate(day) ? formatMonthDay(day, language) : '—';

/** The first things that are missing, and how many there are in all; empty where nothing is. */
export function lacksOf({ missing }: Pick<WaitingCard, 'missing'>, language: Language): string {
  const words = strings[language];
  const names = missing.slice(0, MOST_NAMED).map(({ title }) => title[language === 'zh-CN' ? 'zh' : 'en']);
  return `${names.join(words.join)}${missing.length > names.length ? words.andMore(missing.length) : ''}`;
}

/** What is known of a matter that waits, one line each; null where there is nothing to say. */
export function waitingLine(line: WaitingLine, card: WaitingCard, language: Language): string | null {
  const words = strings[language];
  const { opinions, experts, options, risk, legality, earliest } = card.matter;
  switch (line) {
    case 'options':
      return options?.leader ? words.option(options.leader, card.robust) : null;
    case 'public':
      return (
        opinions &&
        [
          words.views(formatCount(opinions.rows, language)),
          ...(opinions.answeredShare === null ? [] : [words.answered(formatShare(opinions.answeredShare, language))]),
        ].join(' · ')
      );
    case 'experts':
      return (
        experts &&
        [
          words.experts(experts.count, experts.agreementW === null ? words.wInvalid : experts.agreementW.toFixed(2)),
          ...(experts.dissent > 0 ? [words.dissent(experts.dissent)] : []),
        ].join(' · ')
      );
    case 'risk':
      return risk?.initial && risk.expected
        ? words.riskMove(words.grades[risk.initial], words.grades[risk.expected], risk.owner ?? '')
        : null;
    case 'legality':
      return (
        legality &&
        (isOutcome(legality.outcome)
          ? words.legality[legality.outcome]
          : words.legality.reviewing(shortDay(legality.submittedOn, language)))
      );
    case 'lacks':
      return card.isComplete
        ? words.complete
        : `${words.conditions(card.conditions.met, card.conditions.of)} · ${lacksOf(card, language)}`;
    case 'earliest':
      return shortDay(earliest.day, language);
  }
}

/** The lines of a card that say something, each with its name. */
export const waitingLines = (card: WaitingCard, language: Language): readonly (readonly [string, string])[] =>
  lines.flatMap((line) => {
    const said = waitingLine(line, card, language);
    return said ? [[strings[language].rows[line], said] as const] : [];
  });

/** The cards as a table, for reading and for files: what each waits for, and every line. */
export function waitingTable(cards: readonly WaitingCard[], language: Language): ChartTable {
  const words = strings[language];
  return {
    columns: [words.keys.matter, words.waitsFor, ...lines.map((line) => words.rows[line])],
    rows: cards.map((card) => [
      card.matter.title,
      card.matter.awaits && words.awaits[card.matter.awaits],
      ...lines.map((line) => waitingLine(line, card, language)),
    ]),
  };
}
