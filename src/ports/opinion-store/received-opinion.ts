import * as z from 'zod/mini';
import { cleanText, isCivilDate } from '@/core/kernel';
import { type OpinionRow, stances } from '@/ports/matter-api';

/** Most signs of one view, and of what is told beside it. */
export const MAX_TEXT = 5_000;
export const MAX_LINE = 200;
/** Most views that are sealed at once. */
export const MAX_ROWS = 50_000;

const line = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(MAX_LINE));

/** A row without a text is no view: it is set aside and told, in a file as in what a program sends, and the others are taken. */
export const holdsText = (text: unknown): boolean => typeof text !== 'string' || cleanText(text) !== '';

/** A view as it was received: what a batch is sealed over. `person` is a pseudonym made before it left the browser. */
export const receivedOpinion = z.strictObject({
  receivedOn: z.string().check(z.refine(isCivilDate)),
  channel: line,
  district: z.nullable(line),
  stance: z.enum(stances),
  theme: z.nullable(line),
  clause: z.nullable(line),
  text: z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(MAX_TEXT)),
  person: line,
});
export type ReceivedOpinion = z.infer<typeof receivedOpinion>;

/** A row of a batch as screens and figures read it; `repeated` is found against everything received before. */
export const rowOf = (batch: string, at: number, opinion: ReceivedOpinion, repeated: boolean): OpinionRow => ({
  id: `${batch}-${at + 1}`,
  ...opinion,
  repeated,
  batch,
});
