import type { PublicOpinion } from './public-opinion';

/** Opinions of the public entry as they came, apart from the record; an event seals them in batches. */
export interface PublicOpinionStore {
  /** In the order in which they came. */
  list(matterId: string): Promise<readonly PublicOpinion[]>;
  find(id: string): Promise<{ readonly matterId: string; readonly opinion: PublicOpinion } | undefined>;
  /** What is kept under its id afterwards: this one, or the one that was there. */
  add(matterId: string, opinion: PublicOpinion): Promise<PublicOpinion>;
  /** Changed as a whole, with no other change between; undefined: no such opinion. */
  change(id: string, to: (opinion: PublicOpinion) => PublicOpinion): Promise<PublicOpinion | undefined>;
}
