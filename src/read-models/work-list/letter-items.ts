import { type Actor, type Addressee, isAddressee, type Letter, type LetterKind } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import type { MatterAtHand } from './matter-at-hand';
import { isOwnMatter } from './own-matter';
import { byOf, whoOf, workItemOf } from './work-item-of';

const titles: Readonly<Record<LetterKind, { readonly mine: WorkItem['title']; readonly theirs: WorkItem['title'] }>> = {
  question: {
    mine: { zh: '答复领导的询问', en: 'Answer a leader’s question' },
    theirs: { zh: '答复您的询问', en: 'The answer to your question' },
  },
  return: {
    mine: { zh: '补充后答复或重新提请', en: 'Supplement, then answer or submit again' },
    theirs: { zh: '补充您退回的事项', en: 'The supplement you asked for' },
  },
  instruction: {
    mine: { zh: '报告批示办理情况', en: 'Report on an instruction' },
    theirs: { zh: '报告您的批示办理情况', en: 'The report on your instruction' },
  },
};

/** Letters that wait for this person, and those this person wrote that wait for others. Supervision sees instructions past their day. */
export function letterItems(actor: Actor, matter: MatterAtHand): readonly WorkItem[] {
  return matter.letters.letters.flatMap((letter) => {
    if (letter.openFor.length === 0) return [];
    if (letter.openFor.some((to) => isAddressee(actor, to) && isOfMatter(actor, matter, to)))
      return [toAnswer(letter, matter)];
    const isOverdue = letter.dueOn !== null && letter.dueOn < matter.law.asOf;
    const isMine = letter.by.id === actor.id;
    return isMine || (isOverdue && actor.role === 'supervisor') ? [awaited(letter, matter)] : [];
  });
}

/** Sent to the undertaking unit without a name, it is for the units that handle the matter. */
const isOfMatter = (actor: Actor, { dossier }: MatterAtHand, { unit }: Addressee): boolean =>
  unit !== null || isOwnMatter(actor, dossier) || (dossier.facts.coUnits ?? []).includes(actor.unit);

const toAnswer = (letter: Letter, matter: MatterAtHand): WorkItem =>
  workItemOf(matter, {
    ...ofLetter(letter),
    kind: letter.kind === 'return' ? 'returned' : 'answer',
    title: titles[letter.kind].mine,
    act: 'answerLeader',
  });

const awaited = (letter: Letter, matter: MatterAtHand): WorkItem =>
  workItemOf(matter, {
    ...ofLetter(letter),
    kind: 'waits',
    title: titles[letter.kind].theirs,
    from: whoOf(
      letter.openFor.map(({ role }) => role),
      matter,
    ),
  });

const ofLetter = ({ entry, text, by, on, dueOn }: Letter) => ({
  key: `letter-${entry}`,
  about: entry,
  text,
  by: byOf(by, on),
  due: dueOn,
  dueBy: dueOn && ('task' as const),
});
