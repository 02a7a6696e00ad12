import { withoutPersonal } from '@/analysis/opinions';
import { type CivilDate, daysBetween } from '@/core/kernel';
import { type DecisionFacts, opinionsNamed, opinionsReceived } from '@/core/law';
import { formatCount, formatDay, type Language } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { matterFigure, statementsOf } from '@/read-models';
import { type PlaceMatter, sayValue } from '@/stage-view';
import { strings } from './report-strings';

export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Words of the report, and what somebody wrote, which no language of the screen changes. */
type ReportText = string | { readonly verbatim: string };

interface ReportPart {
  readonly heading: string;
  readonly paragraphs: readonly (readonly ReportText[])[];
  readonly table?: ReportTable;
}

export interface ParticipationReport {
  readonly title: string;
  /** Under the title: the unit that makes it, and the day it was recorded as made or that it is a draft. */
  readonly lines: readonly string[];
  readonly parts: readonly ReportPart[];
}

type Words = (typeof strings)['en'];
type Theme = NonNullable<DecisionFacts['opinionThemes']>[number];

interface Telling {
  readonly matter: PlaceMatter;
  readonly words: Words;
  readonly language: Language;
  readonly n: (value: number | null) => string;
  readonly day: (value: CivilDate) => string;
}

/**
 * The report on public participation: basics, main views, what was adopted and why, other matters (Heilongjiang 20), from the record
 * and the comments behind it. Its figures are those of the read models; statements quoted hide personal data.
 */
export function participationReport(
  matter: PlaceMatter,
  rows: readonly OpinionRow[],
  language: Language,
): ParticipationReport {
  const telling = tellingOf(matter, language);
  const { facts } = matter;
  return {
    title: telling.words.title(matter.summary.title),
    lines: [
      ...(facts.leadUnit ? [facts.leadUnit] : []),
      facts.participationReportOn ? telling.day(facts.participationReportOn) : telling.words.draft,
    ],
    parts: [basics(telling), views(telling, rows), adoption(telling), others(telling)],
  };
}

const tellingOf = (matter: PlaceMatter, language: Language): Telling => ({
  matter,
  words: strings[language],
  language,
  n: (value) => (value === null ? '—' : formatCount(value, language)),
  day: (value) => formatDay(value, language),
});

function basics({ matter, words, n, day, language }: Telling): ReportPart {
  const { facts, summary, rounds } = matter;
  const unit = facts.leadUnit ?? words.unit;
  const value = (id: 'opinions-received' | 'people' | 'opinions-grouped' | 'opinions-repeated') =>
    matterFigure(summary, id).value;
  const batches = facts.opinionBatches ?? [];
  return {
    heading: words.basics,
    paragraphs: [
      ...rounds.flatMap(({ of, facts: { consultationOpened: from, consultationClosed: to } }) =>
        of === 'consultation' && from && to ? [words.consultedBefore(day(from), day(to))] : [],
      ),
      ...consulted(facts, unit, words, day, language),
      ...heard(facts, words, n, day, language),
      ...(summary.opinions ? [words.received(n(value('opinions-received')), n(value('people')))] : []),
      ...(summary.opinions?.grouped == null
        ? []
        : [words.grouped(n(value('opinions-grouped')), n(value('opinions-repeated')))]),
    ].map((text) => [text]),
    ...(batches.length > 0 && {
      table: {
        head: words.batchHead,
        rows: batches.map(({ channel, rows, persons, sealedOn, digest }) => [
          channel,
          n(rows),
          n(persons),
          day(sealedOn),
          digest?.slice(0, 12) ?? words.onPaper,
        ]),
      },
    }),
  };
}

function consulted(
  { consultationOpened: from, consultationClosed: to, noticeChannels = [], shorteningReason }: DecisionFacts,
  unit: string,
  words: Words,
  day: Telling['day'],
  language: Language,
): readonly string[] {
  if (!from || !to) return [words.noConsultation];
  const channels = noticeChannels.map((channel) => sayValue('noticeChannels', channel, language));
  return [
    words.consulted(
      unit,
      day(from),
      day(to),
      daysBetween(from, to) + 1,
      channels.join(language === 'zh' ? '、' : ', '),
    ),
    ...(shorteningReason ? [words.shortened(shorteningReason)] : []),
  ];
}

/** The other ways in which people were heard. */
function heard(
  facts: DecisionFacts,
  words: Words,
  n: Telling['n'],
  day: Telling['day'],
  language: Language,
): readonly string[] {
  const { symposiums = [], surveys = [], groupsHeard = [], marketPlayersHeardOn, hearingHeldOn } = facts;
  return [
    ...symposiums.map(({ heldOn, attendees, summary }) => words.symposium(day(heldOn), n(attendees), summary)),
    ...surveys.map(({ kind, on, people, summary }) =>
      words.survey(sayValue('surveys.kind', kind, language), day(on), n(people), summary),
    ),
    ...groupsHeard.map(({ group, on, summary }) => words.group(group, day(on), summary)),
    ...(marketPlayersHeardOn ? [words.market(day(marketPlayersHeardOn), facts.marketPlayersSummary ?? '')] : []),
    ...(hearingHeldOn
      ? [
          words.hearing(
            day(hearingHeldOn),
            facts.hearingPlace ?? '',
            facts.hearingAttended === undefined ? '' : n(facts.hearingAttended),
          ),
        ]
      : []),
  ];
}

function views({ matter, words, n }: Telling, rows: readonly OpinionRow[]): ReportPart {
  const themes = matter.summary.opinions?.themes ?? [];
  const byTheme = new Map<string, OpinionRow[]>(themes.map(({ theme }) => [theme, []]));
  for (const row of rows) if (row.theme !== null) byTheme.get(row.theme)?.push(row);
  return {
    heading: words.views,
    paragraphs:
      themes.length === 0
        ? [[words.noViews]]
        : themes.flatMap(({ theme, clause, rows: size, stance }, at) => {
            const stances = words.stances(n(stance.oppose), n(stance.conditional), n(stance.support), n(stance.none));
            const [often] = statementsOf(byTheme.get(theme) ?? []);
            return [
              [words.theme(words.counted(at + 1), theme, clause ?? '', n(size), stances)],
              ...(often ? [quoted(often.row.text, often.times, words, n)] : []),
            ];
          }),
  };
}

const QUOTED = 120;

/** A statement as it may be published: personal data hidden, a long one cut between characters. */
function quoted(text: string, times: number, words: Words, n: Telling['n']): readonly ReportText[] {
  const letters = [...withoutPersonal(text.trim()).replaceAll(/\s+/g, ' ')];
  const said = letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('');
  return [words.example, { verbatim: said }, times > 1 ? words.sameWords(n(times)) : words.endOfExample];
}

function adoption({ matter, words, n }: Telling): ReportPart {
  const { opinionThemes = [], opinionsUnsorted } = matter.facts;
  const count = (disposition: Theme['disposition']) =>
    opinionThemes.filter((theme) => theme.disposition === disposition).length;
  if (opinionThemes.length === 0) return { heading: words.adoption, paragraphs: [[words.noViews]] };
  const open = count(null);
  return {
    heading: words.adoption,
    paragraphs: [
      words.disposed(
        n(opinionThemes.length),
        n(count('adopted')),
        n(count('partly')),
        n(count('not')),
        open > 0 ? n(open) : '',
      ),
      ...(opinionsUnsorted ? [words.unsorted(n(opinionsUnsorted.rows), opinionsUnsorted.because)] : []),
    ].map((text) => [text]),
    table: {
      head: words.themeHead,
      rows: opinionThemes.map(({ theme, clause, rows, disposition, reason }) => [
        theme,
        clause ?? '—',
        n(matterFigure(matter.summary, 'theme-size', theme).value ?? rows),
        words[disposition ?? 'open'],
        reason ?? '—',
      ]),
    },
  };
}

function others({ matter, words, n, day }: Telling): ReportPart {
  const { draftChangedAfterConsultation: changed, reconsultedOn, hearingRequests } = matter.facts;
  const replied = hearingRequests?.filter(({ repliedOn }) => repliedOn !== null).length ?? 0;
  return {
    heading: words.others,
    paragraphs: [
      ...(changed === undefined ? [] : [changed ? words.changed : words.unchanged]),
      ...(reconsultedOn ? [words.reconsulted(day(reconsultedOn))] : []),
      ...(hearingRequests === undefined
        ? []
        : [hearingRequests.length > 0 ? words.requests(n(hearingRequests.length), n(replied)) : words.noRequests]),
      words.method,
    ].map((text) => [text]),
  };
}

/** What the record lacks before the report can be final, in words. */
export function lacksOfReport(matter: PlaceMatter, language: Language): readonly string[] {
  const { words, n, day } = tellingOf(matter, language);
  const { facts, summary } = matter;
  const { opinionThemes = [], consultationClosed } = facts;
  const { gaps } = words;
  if (!facts.consultationOpened) return [gaps.none];
  const received = opinionsReceived(facts);
  const undisposed = opinionThemes.filter(({ disposition }) => disposition === null).length;
  const unnamed = (received ?? 0) - opinionsNamed(facts);
  return [
    ...(summary.opinions?.isOpen && consultationClosed ? [gaps.open(day(consultationClosed))] : []),
    ...(received === undefined ? [gaps.received] : []),
    ...(received && opinionThemes.length === 0 ? [gaps.themes] : []),
    ...(undisposed > 0 ? [gaps.undisposed(undisposed)] : []),
    ...(opinionThemes.length > 0 && unnamed > 0 ? [gaps.unnamed(n(unnamed))] : []),
    ...(facts.opinionsAnsweredOn && facts.draftChangedAfterConsultation === undefined ? [gaps.changed] : []),
    ...(facts.hearingHeldOn && !facts.hearingReportOn ? [gaps.hearing] : []),
  ];
}
