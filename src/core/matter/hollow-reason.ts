import { hollowWords } from '@/core/law';
import { type ActRefusal, refuse } from './refusal';

/** A reason a person has to give for what they do, which says nothing: refused, with the field. */
export function hollowReason(text: unknown, field: string): ActRefusal | undefined {
  const words = typeof text === 'string' && hollowWords([{ text, asked: { zh: '具体的理由', en: 'why this is so' } }]);
  return words ? refuse('invalid', words, { field }) : undefined;
}
