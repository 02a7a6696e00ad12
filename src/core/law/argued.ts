import type { Words } from '@/core/kernel';
import { isHollow, said } from './hollow';

/** A text the law asks somebody to give, as it stands, and what it has to tell. */
export interface Argued {
  readonly text: string;
  readonly asked: Words;
  /** What was found, in its own words: who repeats it gives no reason for it. */
  readonly finding?: readonly string[];
}

/** Texts of which each has to tell the same; those not given are for the rule itself to find. */
export function argued(asked: Words, ...texts: readonly (string | null | undefined)[]): readonly Argued[] {
  const given: Argued[] = [];
  for (const text of texts) if (text !== null && text !== undefined) given.push({ text, asked });
  return given;
}

/** As `argued`, where the finding itself, said once more, is no reason. */
export const arguedBeside = (
  finding: readonly string[],
  asked: Words,
  ...texts: readonly (string | null | undefined)[]
): readonly Argued[] => argued(asked, ...texts).map((one) => ({ ...one, finding }));

/** Why the texts do not count, of the first that says nothing. */
export function hollowWords(texts: readonly Argued[]): Words | undefined {
  const hollow = texts.find(({ text, finding }) => isHollow(text) || finding?.includes(said(text)));
  return (
    hollow && {
      zh: `“${hollow.text}”没有说明任何内容：应当写明${hollow.asked.zh}。`,
      en: `“${hollow.text}” says nothing: ${hollow.asked.en} has to be stated.`,
    }
  );
}
