import type { Words } from '@/core/kernel';
import type { ActRequest } from '@/core/matter';
import type { SubmitOutcome } from '@/forms';
import type { BatchToReceive, OpinionIntake, OpinionIntakeFailure } from '@/ports/opinion-store';

type Submit = (request: ActRequest) => Promise<SubmitOutcome>;

/** What is said of a failure that is no fault of the line. */
export interface FailureWords {
  rows(row: number, field: string): Words;
  readonly notAllowed: Words;
  readonly taken: Words;
  readonly tooLarge: Words;
}

/** Rows first, then the act that seals them; where the act is refused the rows are not kept. */
export async function sendBatch(
  opinions: OpinionIntake,
  matterId: string,
  batch: BatchToReceive,
  seal: () => ReturnType<Submit>,
  words: FailureWords,
): Promise<SubmitOutcome> {
  const received = await opinions.receive(matterId, batch);
  if (!received.ok) return outcomeOf(received.error, words);
  const answer = await seal();
  if (answer.kind === 'refused') await opinions.discard(matterId, batch.id);
  return answer;
}

function outcomeOf(failure: OpinionIntakeFailure, words: FailureWords): SubmitOutcome {
  const refused = (kind: 'invalid' | 'not-yours', said: Words): SubmitOutcome => ({
    kind: 'refused',
    refusal: { kind, words: said },
  });
  switch (failure.kind) {
    case 'rows':
      return refused('invalid', words.rows(failure.problems[0]?.row ?? 1, failure.problems[0]?.field ?? ''));
    case 'not-allowed':
      return refused('not-yours', words.notAllowed);
    case 'taken':
      return refused('invalid', words.taken);
    case 'too-large':
      return refused('invalid', words.tooLarge);
    case 'offline':
    case 'storage-full':
      return { kind: 'failed', reason: failure.kind };
    case 'not-found':
    case 'server':
      return { kind: 'failed', reason: 'server' };
  }
}
