import type { Provision } from '../provision';
import { heilongjiang } from './heilongjiang';
import { national } from './national';
import { places } from './places';

const english: ReadonlyMap<string, string> = new Map(
  [national, heilongjiang, places].flatMap((part) => Object.entries(part)),
);

/** The unofficial English of a provision’s words; the Chinese governs. */
export const translationOf = ({ quote }: Pick<Provision, 'quote'>): string | undefined => english.get(quote);
