import { withoutPersonal } from '@/analysis/opinions';
import { type CivilDate, daysBetween, isCivilDate } from '@/core/kernel';
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
  /** Who makes it; null: no lead unit is recorded. */
  readonly unit: string | null;
  /** Day the report was recorded as made; null: a draft. */
  readonly madeOn: CivilDate | null;
  readonly parts: readonly ReportPart[];
  /** What the record lacks before the report can be final, in words. */
  readonly lacks: readonly string[];
}

type Words = (typeof strings)['en'];
type Theme = NonNullable<DecisionFacts['opinionThemes']>[number];

interface Telling {
  readonly matter: PlaceMatter;
  readonly rows: readonly OpinionRow[];
  readonly words: Words;
  readonly language: Language;
  readonly n: (value: number | null) => string;
  readonly day: (value: string) => string;
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
  const words = strings[language];
  const telling: Telling = {
    matter,
    rows,
    words,
    language,
    n: (value) => (value === null ? '—' : formatCount(value, language)),
    day: (value) => (isCivilDate(value) ? formatDay(value, language) : value),
  };
  const { facts } = matter;
  return {
    title: words.title(matter.summary.title),
    unit: facts.leadUnit ?? null,
    madeOn: facts.participationReportOn ?? null,
    parts: [basics(telling), views(telling), adoption(telling), others(telling)],
    lacks: lacksOf(telling),
  };
}

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

function views({ matter, rows, words, n }: Telling): ReportPart {
  const themes = matter.summary.opinions?.themes ?? [];
  return {
    heading: words.views,
    paragraphs:
      themes.length === 0
        ? [[words.noViews]]
        : themes.flatMap(({ theme, clause, rows: size, stance }, at) => {
            const stances = words.stances(n(stance.oppose), n(stance.conditional), n(stance.support), n(stance.none));
            const [often] = statementsOf(rows.filter((row) => row.theme === theme));
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

function lacksOf({ matter, words, n, day }: Telling): readonly string[] {
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
