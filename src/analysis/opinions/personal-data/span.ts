export const personalKinds = [
  'id-card',
  'mobile',
  'landline',
  'bank-card',
  'e-mail',
  'plate',
  'account',
  'name',
  'address',
  'birth-date',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** A piece of personal data in a text: UTF-16 units from `start` up to `end`. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}
