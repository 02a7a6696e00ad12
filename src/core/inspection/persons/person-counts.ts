import type { PersonTrace } from './person-traces';

/** How often a person stands in the records. Withdrawn entries count: they were signed. */
export interface PersonCounts {
  readonly matters: number;
  /** Entries signed. */
  readonly signed: number;
  /** Entries that name the person without being signed by them. */
  readonly named: number;
  /** Discussions in which a view of the person is recorded. */
  readonly views: number;
  readonly dissents: number;
  /** Rules shown to be broken at signing that are broken still, an entry withdrawn or corrected since left out. */
  readonly standing: number;
}

export function countDeeds({ deeds }: PersonTrace): PersonCounts {
  const signed = deeds.filter(({ signedAs }) => signedAs !== undefined);
  return {
    matters: new Set(deeds.map(({ matter }) => matter)).size,
    signed: signed.length,
    named: deeds.length - signed.length,
    views: deeds.filter(({ said }) => said !== undefined).length,
    dissents: deeds.filter(({ dissents }) => dissents).length,
    standing: signed
      .filter(({ amended }) => amended === undefined)
      .reduce((sum, { breaches }) => sum + breaches.filter(({ stands }) => stands).length, 0),
  };
}
