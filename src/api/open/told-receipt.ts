import type { Dossier } from '@/core/matter';
import type { Receipt } from '@/ports/open-api';
import { type PublicOpinion, publishedAnswers } from '@/ports/public-opinions';

/** What the holder of a code reads of the opinion: its state and its answers; nothing of how the office came to them. */
export function toldReceipt(opinion: PublicOpinion, dossier: Dossier | undefined): Receipt {
  const { receivedOn, clause, stance, text, shown, held, batch, name, contact, erasedOn } = opinion;
  const isSealed = dossier?.facts.opinionBatches?.some((sealed) => sealed.batch === batch) ?? false;
  const answers = publishedAnswers(opinion);
  return {
    matter: {
      id: dossier?.id ?? '',
      title: dossier?.facts.nonPublicBasis ? null : (dossier?.facts.title ?? null),
      unit: dossier?.facts.leadUnit ?? null,
    },
    receivedOn,
    clause,
    stance,
    text: text ?? shown,
    state:
      answers.length > 0 ? 'answered' : held !== null ? 'held' : batch !== null && isSealed ? 'sealed' : 'received',
    held,
    answers: answers.toReversed(),
    hasPersonal: name !== null || contact !== null || (text !== null && text !== shown),
    erasedOn,
  };
}
