/** What a part of the public speaks of: its share of all views, how they lean, how the undertaking unit answers, and in which words they come. */
export interface Theme {
  readonly theme: string;
  /** Clause of the draft; null where none is meant. */
  readonly clause: string | null;
  /** Share of all views, 0 to 1; the shares of a matter add to 1. */
  readonly share: number;
  readonly oppose: number;
  readonly conditional: number;
  readonly support: number;
  readonly disposition: 'adopted' | 'partly' | 'not';
  readonly reason: string;
  /** Sentences people write. */
  readonly texts: readonly string[];
}

/** Views of the public on a matter. Kept apart from what the units do, so that the page loads only the views it shows. */
export interface Voices {
  readonly seed: number;
  readonly opinions: number;
  /** Persons who wrote them. */
  readonly people: number;
  readonly themes: readonly Theme[];
  /** One letter signed by many, handed in on one day. */
  readonly joint?: {
    readonly rows: number;
    /** Days after the opening. */
    readonly day: number;
    readonly theme: string;
    readonly stance: 'oppose' | 'conditional' | 'support';
    readonly text: string;
  };
  /** Districts where more (or fewer) people write than live there: factor on their share. */
  readonly where?: Readonly<Record<string, number>>;
  /** Above 1: early views weigh; under 1: they come late. */
  readonly tempo?: number;
}
