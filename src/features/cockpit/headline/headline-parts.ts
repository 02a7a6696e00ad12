import { type CivilDate, isCivilDate } from '@/core/kernel';
import type { Sentence } from '@/figure-value/text';
import { formatDay, formatNearDay, type Language } from '@/i18n';
import type { WorkItem } from '@/ports/matter-api';
import { type Headline, matterFigure, waitingFigure } from '@/read-models';
import { strings } from '../strings';

/** A part of the sentence the home opens with. */
export interface HeadlinePart extends Sentence {
  /** What is at fault stands out. */
  readonly isFault?: boolean;
  /** Where it is told: a matter, and the page of it. */
  readonly about?: { readonly matterId: string; readonly tab: 'schedule' | 'inspection' };
}

interface HeadlineGiven {
  readonly headline: Headline;
  /** What is on a leader's own work list; nobody else is told of what waits for them. */
  readonly asked: readonly WorkItem[] | undefined;
  readonly today: CivilDate;
  readonly language: Language;
}

const plain = (text: string): HeadlinePart => ({ say: () => text, figures: [] });

/** What waits, what is late, what cannot lawfully be decided, what is in breach, what comes next. */
export function headlineParts({ headline, asked, today, language }: HeadlineGiven): readonly HeadlinePart[] {
  const words = strings[language];
  const { next } = headline;
  const faults = [late(headline, language), blocked(headline, language), breached(headline, language)];
  return [
    waiting(headline, asked, today, language),
    plain(words.comma),
    ...faults.flatMap((fault, at) => (fault ? [...(at > 0 ? [plain(words.semicolon)] : []), fault] : [])),
    plain(
      next && isCivilDate(next.earliest.day)
        ? words.next(next.title, formatNearDay(next.earliest.day, today, language))
        : words.stop,
    ),
  ];
}

/** The line below it: all matters under way by their light, and the day of the dossiers. */
export function underHeadline({ figures }: Headline, today: CivilDate, language: Language): readonly HeadlinePart[] {
  const words = strings[language];
  return [
    {
      say: (running = '', normal = '', due = '', overdue = '', decided = '', broken?: string) =>
        words.sub(running, normal, due, overdue, decided, formatDay(today, language), broken),
      figures: [
        figures.active,
        figures.normal,
        figures.due,
        figures.overdue,
        figures.decided,
        ...(figures.breached.value ? [figures.breached] : []),
      ],
    },
    ...(figures.execution.value
      ? [plain(' · '), { say: (n = '') => words.executionLate(n), figures: [figures.execution] }]
      : []),
  ];
}

function waiting(
  headline: Headline,
  asked: HeadlineGiven['asked'],
  today: CivilDate,
  language: Language,
): HeadlinePart {
  const words = strings[language];
  const figure = waitingFigure(headline, asked, today);
  if (!figure.value) return plain(asked ? words.nothing : words.nothingLeaders);
  const say = asked ? words.waiting : words.waitingLeaders;
  return { say: (n = '') => say(n), figures: [figure] };
}

/** Who is late, the longest by name. */
function late({ overdue, figures }: Headline, language: Language): HeadlinePart {
  const words = strings[language];
  const [longest] = overdue;
  if (!longest) return plain(words.noneLate);
  const days = matterFigure(longest, 'days-overdue');
  return overdue.length === 1
    ? { say: (n = '') => words.overdueOne(longest.title, n), figures: [days], isFault: true }
    : {
        say: (n = '', all = '') => words.overdueMore(longest.title, n, all),
        figures: [days, figures.overdue],
        isFault: true,
      };
}

/** What cannot lawfully be decided as it stands, by name, with the way to what bars it. */
function blocked({ blocked: all, figures }: Headline, language: Language): HeadlinePart | null {
  const words = strings[language];
  const [first] = all;
  if (!first) return null;
  const barring = matterFigure(first, 'barring');
  return {
    say: (n = '', count = '') =>
      all.length === 1 ? words.blockedOne(first.title, n) : words.blockedMore(first.title, count),
    figures: all.length === 1 ? [barring] : [barring, figures.blocked],
    isFault: true,
    about: { matterId: first.id, tab: 'schedule' },
  };
}

/** What breaches a binding requirement, decided or not, by name, with the way to what was confirmed of it. */
function breached({ breached: all }: Headline, language: Language): HeadlinePart | null {
  const words = strings[language];
  const [first] = all;
  if (!first) return null;
  return {
    say: (n = '') =>
      all.length === 1 ? words.breachedOne(first.title, n) : words.breachedMore(first.title, all.length),
    figures: all.length === 1 ? [matterFigure(first, 'standing-breaches')] : [],
    isFault: true,
    about: { matterId: first.id, tab: 'inspection' },
  };
}
