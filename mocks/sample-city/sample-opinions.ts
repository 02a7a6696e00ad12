import { seeded } from '@/analysis/random';
import { addDays, type CivilDate, daysBetween } from '@/core/kernel';
import { type OpinionRow, wordsOfOpinion } from '@/ports/matter-api';
import { type Person, peopleOf, pick } from './sample-people';
import { wordsOfLetter } from './sample-words';
import type { Theme, Voices } from './voices/voices';

/** One in so many people who write again send the same words again. */
const COPY = 0.35;

/**
 * Views on a sample matter between two days, in the order they came: seeded, the same on every run. A row is `repeated` when
 * the same words were received before: the rows of a joint letter after its first, and what someone sends a second time.
 */
export function sampleOpinions(
  matterId: string,
  voices: Voices,
  opened: CivilDate,
  closed: CivilDate,
): readonly OpinionRow[] {
  const random = seeded(voices.seed * 7919);
  const span = daysBetween(opened, closed);
  const people = peopleOf(voices, random);
  const { joint } = voices;
  const jointRows = joint?.rows ?? 0;
  const themes = voices.themes.map((theme) => [theme, theme.share] as const);
  // The joint letter is a part of its theme: the rest of that theme comes from single letters.
  const singles = themes.map(([theme, share]) => {
    const taken = joint && theme.theme === joint.theme ? jointRows / voices.opinions : 0;
    return [theme, Math.max(0, share - taken)] as const;
  });
  const left = singles.reduce((sum, [, share]) => sum + share, 0);
  const themeOf = (name: string) => voices.themes.find(({ theme }) => theme === name);
  const written = new Map<number, View>();

  const rows = Array.from({ length: voices.opinions }, (_, index): Unnumbered => {
    if (joint && index < jointRows)
      return {
        ...told(people[index], index),
        receivedOn: addDays(opened, joint.day),
        stance: joint.stance,
        theme: joint.theme,
        clause: themeOf(joint.theme)?.clause ?? null,
        text: joint.text,
      };
    const again = index >= people.length;
    const who = again ? jointRows + Math.floor(random() * (people.length - jointRows)) : index;
    const earlier = again && random() < COPY ? written.get(who) : undefined;
    const view = earlier ?? viewOn(pick(random, singles, left), random);
    written.set(who, view);
    return {
      ...told(people[who], who),
      receivedOn: addDays(opened, Math.min(span, Math.floor((span + 1) * random() ** (voices.tempo ?? 1)))),
      ...view,
    };
  });
  return inOrder(matterId, rows);
}

type View = Pick<OpinionRow, 'theme' | 'clause' | 'stance' | 'text'>;
type Unnumbered = Omit<OpinionRow, 'id' | 'repeated' | 'batch'>;

const told = (person: Person | undefined, index: number) => ({
  person: `P${index + 1}`,
  channel: person?.channel ?? '门户网站',
  district: person?.district ?? null,
});

function viewOn(theme: Theme | undefined, random: () => number): View {
  const mood = random();
  if (!theme) return { theme: null, clause: null, stance: 'none', text: '来信内容见附件。' };
  const { clause, oppose, conditional, support, texts } = theme;
  const stance =
    mood < oppose
      ? 'oppose'
      : mood < oppose + conditional
        ? 'conditional'
        : mood < oppose + conditional + support
          ? 'support'
          : 'none';
  return {
    theme: theme.theme,
    clause,
    stance,
    text: wordsOfLetter(texts, random),
  };
}

/** By day and numbered; the first of the same words counts as new. */
function inOrder(matterId: string, rows: readonly Unnumbered[]): readonly OpinionRow[] {
  const seen = new Set<string>();
  return [...rows]
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0))
    .map((row, index) => {
      const words = wordsOfOpinion(row.text);
      const repeated = seen.has(words);
      seen.add(words);
      return { id: `${matterId}-${index + 1}`, ...row, repeated, batch: null };
    });
}
