import type { CivilDate, Words } from '@/core/kernel';
import type { FactName } from '@/core/law';

/** What a figure is counted in. A share is kept from 0 to 1. */
export type FigureUnit = 'count' | 'share' | 'days' | 'value';

/** Where the views of a matter were counted: row by row in the store, or as the sealed batches of the record tell them. */
export type OpinionBasis = 'rows' | 'batches';

/** Over what a figure was taken. Two figures of one id and one scope must read the same, wherever they stand. */
export type FigureScope =
  | {
      readonly of: 'matter';
      readonly matter: string;
      /** The door the count leads to. */
      readonly gate?: string;
      readonly basis?: OpinionBasis;
      /** One theme, option or risk of the matter. */
      readonly part?: string;
      /** Of its comments only those a filter left, in words. */
      readonly filter?: string;
    }
  | {
      readonly of: 'portfolio';
      /** Which matters: at hand, of the whole catalogue, or those a filter left. */
      readonly among: 'running' | 'all' | 'filtered';
      readonly matters: number;
      readonly part?: string;
    };

/** What a value rests on: facts of the record, the law as it is evaluated, the store of views, or data sets. */
export type Ground = FactName | 'law' | 'opinion-store' | 'data-sets';

/** A number that a screen shows, with everything that is needed to say what it means. */
export interface DefinedFigure<Id extends string = string> {
  readonly id: Id;
  /** null: there is nothing to count it over. */
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly scope: FigureScope;
  readonly asOf: CivilDate;
  readonly restsOn: readonly Ground[];
  /** Of a figure that stands in no list: what it is called and means. */
  readonly words?: FigureWords;
}

/** What a figure is called and what it means, in both languages. */
export interface FigureWords {
  readonly name: Words;
  readonly means: Words;
}

/** What a figure is counted in and rests on. */
export interface FigureGrounds {
  readonly unit: FigureUnit;
  readonly restsOn: readonly Ground[];
}

/** The scope as one text: equal for equal scopes. */
export function scopeKey(scope: FigureScope): string {
  const parts =
    scope.of === 'matter'
      ? [
          scope.matter,
          scope.gate && `gate=${scope.gate}`,
          scope.basis && `basis=${scope.basis}`,
          scope.filter && `filter=${scope.filter}`,
        ]
      : [`${scope.among}=${scope.matters}`];
  return [...parts, scope.part && `part=${scope.part}`].filter(Boolean).join('|');
}
