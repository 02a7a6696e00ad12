import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import type { Enrolment, EnrolmentCall } from '@/ports/enrolment';
import type { Receipt } from '@/ports/open-api';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import type { PublicOpinion } from '@/ports/public-opinions';
import { isSaid, type Questionnaire, type QuestionnaireReply } from '@/ports/questionnaire';
import { publishedAnswers, standingTheme } from '@/read-models';

interface Sent {
  readonly opinion?: PublicOpinion | undefined;
  /** Themes of the ledger of its matter. */
  readonly ledger?: readonly LedgerTheme[] | undefined;
  readonly reply?: QuestionnaireReply | undefined;
  readonly questionnaire?: Questionnaire | undefined;
  readonly enrolment?: Enrolment | undefined;
  readonly call?: EnrolmentCall | undefined;
  readonly dossier: Dossier | undefined;
}

/** What the holder of a code reads of what was sent: its state and its answers; nothing of how the office came to them. */
export function toldReceipt({ opinion, ledger = [], reply, questionnaire, enrolment, call, dossier }: Sent): Receipt {
  const theme = opinion && standingTheme(ledger, opinion.theme);
  const out = (of: PublicOpinion | LedgerTheme | undefined) =>
    of ? publishedAnswers(of.answers, dossier?.facts.answerPublications) : [];
  const answers = out(opinion).length > 0 ? out(opinion) : out(theme);
  return {
    matter: {
      id: dossier?.id ?? '',
      title: dossier?.facts.nonPublicBasis ? null : (dossier?.facts.title ?? null),
      unit: dossier?.facts.leadUnit ?? null,
    },
    receivedOn: dayOf(opinion?.receivedOn ?? reply?.on ?? enrolment?.on),
    clause: opinion?.clause ?? null,
    stance: opinion?.stance ?? 'none',
    text: opinion ? (opinion.text ?? opinion.shown) : null,
    state: opinion ? stateOf(opinion, answers.length > 0, dossier) : 'counted',
    held: opinion?.held ?? null,
    answers: answers.toReversed(),
    theme: theme && out(theme).length > 0 ? theme.name : null,
    replies: repliesIn(questionnaire, reply),
    enrolment: enrolment ? enrolledAs(enrolment, call, dossier) : null,
    hasPersonal:
      (enrolment?.contact ?? null) !== null ||
      (opinion !== undefined &&
        (opinion.name !== null ||
          opinion.contact !== null ||
          (opinion.text !== null && opinion.text !== opinion.shown))),
    erasedOn: opinion?.erasedOn ?? null,
  };
}

function enrolledAs({ number, side, state, reason }: Enrolment, call: EnrolmentCall | undefined, dossier?: Dossier) {
  const isListed = dossier?.facts.hearingListOn !== undefined;
  const drawn = call?.drawn && isListed && state === 'admitted' ? call.drawn.numbers.includes(number) : null;
  return { number, side, state, reason, drawn };
}

function dayOf(day: CivilDate | undefined): CivilDate {
  if (day === undefined) throw new Error('a receipt is of something that was sent');
  return day;
}

function stateOf({ held, batch }: PublicOpinion, isAnswered: boolean, dossier: Dossier | undefined): Receipt['state'] {
  if (isAnswered) return 'answered';
  if (held !== null) return 'held';
  const isSealed = batch !== null && dossier?.facts.opinionBatches?.some((sealed) => sealed.batch === batch);
  return isSealed ? 'sealed' : 'received';
}

const repliesIn = (questionnaire: Questionnaire | undefined, reply: QuestionnaireReply | undefined) =>
  (questionnaire?.questions ?? []).flatMap(({ id, title, kind, options }) => {
    const own = reply?.said.find(({ question }) => question === id);
    if (!own || !isSaid(own)) return [];
    const { chosen, words } = own;
    return [
      { title, said: words ?? chosen.map((at) => (kind === 'scale' ? String(at) : (options[at] ?? ''))).join('；') },
    ];
  });
