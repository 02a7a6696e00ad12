import { itemsDue } from './items-due';

/** Which kinds of paper are there of those due: how many, and in both languages which are missing. */
export const papersDue = (due: readonly string[], held: readonly string[]) => itemsDue('papers.kind', due, held);
