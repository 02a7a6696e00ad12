export interface PlantedSpan {
  readonly kind: 'mobile' | 'id-card' | 'bank-card' | 'e-mail' | 'plate' | 'name' | 'landline' | 'address';
  readonly start: number;
  readonly end: number;
}

export interface LabelledOpinion {
  readonly text: string;
  /** Rows made from one another carry one number. */
  readonly set: number;
  /** How far a row is from the text it was made from: 0 signs only, 1 a few signs, 2 phrases, 3 a part left out or added. null: its own text. */
  readonly level: 0 | 1 | 2 | 3 | null;
  readonly theme: string;
  readonly stance: 'support' | 'oppose' | 'conditional' | 'suggest' | 'neutral';
  readonly district: string | null;
  readonly spans: readonly PlantedSpan[];
}
