import { isSaid, type Question, type QuestionnaireReply, SCALE } from '@/ports/questionnaire';

interface QuestionFigures {
  readonly question: string;
  /** Who answered this question. */
  readonly answered: number;
  /** By option, or by step of the scale from 1; none for words. */
  readonly counts: readonly number[];
  /** Of a scale; null: nobody answered, or it is none. */
  readonly mean: number | null;
}

/** What was said to each question, counted; nobody is counted for a question left blank. */
export const questionnaireFigures = (
  questions: readonly Question[],
  replies: readonly QuestionnaireReply[],
): readonly QuestionFigures[] =>
  questions.map(({ id, kind, options }) => {
    const own = replies.flatMap(({ said }) => said.filter((one) => one.question === id && isSaid(one)));
    const places = kind === 'scale' ? Array.from({ length: SCALE }, (_, at) => at + 1) : options.map((_, at) => at);
    const counts = places.map((place) => own.filter(({ chosen }) => chosen.includes(place)).length);
    const sum = own.reduce((total, { chosen: [step = 0] }) => total + step, 0);
    return {
      question: id,
      answered: own.length,
      counts,
      mean: kind === 'scale' && own.length > 0 ? sum / own.length : null,
    };
  });
