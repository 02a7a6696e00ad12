import type { DecisionFacts } from '@/core/law';
import { roundFigures } from '@/read-models';

export type SourceKind = 'evidence' | 'experts' | 'document' | 'estimate';

/** Something in the dossier that a score may rest on. */
export interface SourceChoice {
  readonly value: string;
  readonly label: string;
  /** What is told as the source. */
  readonly told: string;
  readonly evidence?: number;
  /** What the panel said: its median between its quartiles. */
  readonly said?: { readonly score: number; readonly low: number; readonly high: number };
}

interface Telling {
  round(no: number, item: string): string;
  said(no: number, item: string, median: number, low: number, high: number, answers: number): string;
}

/** What the dossier holds of a kind of source. A round too small to be told apart is not offered. */
export function sourceChoices(kind: SourceKind, facts: DecisionFacts, words: Telling): readonly SourceChoice[] {
  switch (kind) {
    case 'evidence':
      return (facts.evidence ?? []).map(({ no, title, owner }) => ({
        value: String(no),
        label: `${no} · ${title}`,
        told: `${title}（${owner}）`,
        evidence: no,
      }));
    case 'document':
      return [...new Set((facts.papers ?? []).map(({ title }) => title))].map((title) => ({
        value: title,
        label: title,
        told: title,
      }));
    case 'experts':
      return (facts.expertRounds ?? []).toReversed().flatMap((round) => {
        const { isWithheld, items } = roundFigures(round, undefined);
        if (isWithheld) return [];
        return items.flatMap(({ name, figures }) => {
          const { median, quartiles, count } = figures ?? {};
          if (median === undefined || !quartiles || count === undefined) return [];
          const [low, high] = quartiles;
          return {
            value: `${round.no}\n${name}`,
            label: words.round(round.no, name),
            told: words.said(round.no, name, median, low, high, count),
            said: { score: median, low, high },
          };
        });
      });
    case 'estimate':
      return [];
  }
}
