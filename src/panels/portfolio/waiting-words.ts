import type { ChartTable } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { type GateId, gateIds, gateWords, notMet } from '@/core/law';
import { blockedSentence, decisionDay, firstShareText, type Sentence, sentenceText } from '@/figure-value';
import { formatDay, formatMonthDay, type Language } from '@/i18n';
import { type MatterFigureId, matterFigure } from '@/read-models';
import { filterStrings } from './filter-strings';
import { strings } from './strings';
import type { WaitingCard } from './waiting-view';

const lines = ['options', 'public', 'experts', 'risk', 'legality', 'lacks', 'earliest'] as const;
type WaitingLine = (typeof lines)[number];

const MOST_NAMED = 2;
const outcomes = ['agree', 'submit-with-risk', 'adjust-then-submit', 'return-for-procedure', 'do-not-submit'] as const;
const isOutcome = (text: string | null): text is (typeof outcomes)[number] => outcomes.some((one) => one === text);

export const shortDay = (day: string | null, language: Language): string =>
  isCivilDate(day) ? formatMonthDay(day, language) : '—';

/** A day of the plan, with its year: it may be of the next. */
export const longDay = (day: string | null, language: Language): string =>
  isCivilDate(day) ? formatDay(day, language) : '—';

/** The first requirements that are not met, and how many there are in all; empty where nothing is. */
export function lacksOf({ missing }: Pick<WaitingCard, 'missing'>, language: Language): string {
  const words = strings[language];
  if (missing.length === 0) return '';
  const named = notMet(missing.slice(0, MOST_NAMED).map(({ title }) => title))[language];
  return `${named}${missing.length > MOST_NAMED ? words.andMore(missing.length) : ''}`;
}

/** What is known of a matter that waits, one line each; null where there is nothing to say. */
function waitingLine(line: WaitingLine, card: WaitingCard, language: Language): Sentence | null {
  const words = strings[language];
  const { matter } = card;
  const { opinions, experts, options, risk, legality, earliest, nextGate } = matter;
  const figure = (id: MatterFigureId, part?: string) => matterFigure(matter, id, part);
  const plain = (text: string): Sentence => ({ say: () => text, figures: [] });
  switch (line) {
    case 'options': {
      const leader = options?.leader;
      return leader
        ? {
            say: (share = '') => words.option(leader, share),
            figures: [figure('option-first-share', leader)],
            texts: [firstShareText(matter, leader, language)],
          }
        : null;
    }
    case 'public':
      return (
        opinions && {
          say: (rows = '', answered) =>
            [
              opinions.isOpen ? words.viewsSoFar(rows) : words.views(rows),
              ...(answered === undefined ? [] : [words.answered(answered)]),
            ].join(' · '),
          figures: [figure('opinions-received'), ...(opinions.isOpen ? [] : [figure('answered-share')])],
        }
      );
    case 'experts':
      return (
        experts && {
          say: (count = '', w = '', dissent) =>
            [
              words.experts(count, experts.agreementW === null ? words.wInvalid : w),
              ...(dissent === undefined ? [] : [words.dissent(dissent)]),
            ].join(' · '),
          figures: [
            figure('experts'),
            figure('expert-agreement'),
            ...(experts.dissent > 0 ? [figure('experts-dissent')] : []),
          ],
        }
      );
    case 'risk':
      return risk?.initial && risk.expected
        ? plain(words.riskMove(words.grades[risk.initial], words.grades[risk.expected], risk.owner ?? ''))
        : null;
    case 'legality':
      return (
        legality &&
        plain(
          isOutcome(legality.outcome)
            ? words.legality[legality.outcome]
            : words.legality.reviewing(shortDay(legality.submittedOn, language)),
        )
      );
    case 'lacks': {
      const gate = gateWordOf(nextGate)?.[language];
      if (gate === undefined) return null;
      return card.isComplete
        ? { say: (met = '') => words.complete(gate, met), figures: [figure('conditions-met')] }
        : {
            say: (missing = '') => `${words.missing(gate, missing)} · ${lacksOf(card, language)}`,
            figures: [figure('missing')],
          };
    }
    case 'earliest':
      if (earliest.kind === 'blocked') return blockedSentence(matter, language) ?? null;
      return plain(decisionDay(matter, language));
  }
}

const isGate = (text: string | null): text is GateId => gateIds.some((id) => id === text);
const gateWordOf = (gate: string | null) => (isGate(gate) ? gateWords[gate] : undefined);

/** The lines of a card that say something, each with its name. */
export const waitingLines = (card: WaitingCard, language: Language): readonly (readonly [string, Sentence])[] =>
  lines.flatMap((line) => {
    const said = waitingLine(line, card, language);
    return said ? [[strings[language].rows[line], said] as const] : [];
  });

/** The cards as a table, for reading and for files: what each waits for, and every line. */
export function waitingTable(cards: readonly WaitingCard[], language: Language): ChartTable {
  const words = strings[language];
  return {
    columns: [filterStrings[language].keys.matter, words.waitsFor, ...lines.map((line) => words.rows[line])],
    rows: cards.map((card) => [
      card.matter.title,
      card.matter.awaits && words.awaits[card.matter.awaits],
      ...lines.map((line) => {
        const said = waitingLine(line, card, language);
        return said && sentenceText(said, language);
      }),
    ]),
  };
}
