import type { DefinedFigure } from '@/read-models';

/** Words that go with the number before them: `{comment|comments}` is the first where it is one. */
export const agreeing = (words: string, before: Pick<DefinedFigure, 'value'> | undefined): string =>
  words.replaceAll(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, many: string) => (before?.value === 1 ? one : many));
