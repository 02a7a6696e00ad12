import { type GivenReply, type Question, SCALE } from './questionnaire';

export const isSaid = ({ chosen, words }: GivenReply): boolean => chosen.length > 0 || (words ?? '').trim() !== '';

/** The first question to which what was said is no answer: one that must be answered was not, or the answer is none of its own. */
export function replyFault(questions: readonly Question[], said: readonly GivenReply[]): string | null {
  const stray = said.find(({ question }, at) => said.findIndex((one) => one.question === question) < at);
  if (stray) return stray.question;
  const unknown = said.find(({ question }) => !questions.some(({ id }) => id === question));
  if (unknown) return unknown.question;
  return questions.find((question) => !isAnswer(question, said))?.id ?? null;
}

function isAnswer({ id, kind, options, isRequired }: Question, said: readonly GivenReply[]): boolean {
  const own = said.find(({ question }) => question === id);
  if (!own || !isSaid(own)) return !isRequired;
  const { chosen, words } = own;
  if (kind === 'text') return chosen.length === 0;
  if (words !== null || new Set(chosen).size < chosen.length || (kind !== 'several' && chosen.length > 1)) return false;
  return chosen.every((at) => (kind === 'scale' ? at >= 1 && at <= SCALE : at < options.length));
}
