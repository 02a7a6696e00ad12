import type { ActRequest } from '@/core/matter';
import type { MatterApi, SubmitAnswer } from '@/ports/matter-api';
import { newId } from '../new-id';
import { forgetUnanswered, keepUnanswered, unanswered } from './unanswered';

interface Act {
  readonly expectedVersion: number;
  readonly request: ActRequest;
}

/**
 * Sends an act. It keeps one command id until it is answered, over presses and reloads, and the API records an id once: whoever got no
 * answer may press again. Never throws.
 */
export async function sendAct(matterApi: MatterApi, matterId: string, act: Act): Promise<SubmitAnswer> {
  const { request } = act;
  const text = JSON.stringify(request);
  const before = unanswered().find((other) => other.matterId === matterId && other.text === text);
  const commandId = before?.commandId ?? newId();
  if (!before) keepUnanswered({ commandId, matterId, type: request.type, text });
  const answer = await matterApi
    .submit(matterId, { ...act, commandId })
    .catch((): SubmitAnswer => ({ kind: 'failed', reason: 'server' }));
  if (answer.kind !== 'failed' || answer.reason === 'unproved') forgetUnanswered(commandId);
  return answer;
}

export interface NewMatter {
  readonly matterId: string;
  readonly answer: SubmitAnswer;
}

/**
 * Proposes a matter under the id of an earlier sending that got no answer: of this form where `matterId` names one, else of the same
 * words. One proposal is one matter, however often it is sent.
 */
export async function sendProposal(
  matterApi: MatterApi,
  request: ActRequest,
  { prefix, matterId: own }: { readonly prefix: 'm' | 'c'; readonly matterId?: string | undefined },
): Promise<NewMatter> {
  const text = JSON.stringify(request);
  const before = unanswered().find((act) => act.text === text && act.matterId.startsWith(`${prefix}-`));
  const matterId = own || before?.matterId || `${prefix}-${newId().slice(0, 12)}`;
  return { matterId, answer: await sendAct(matterApi, matterId, { expectedVersion: 0, request }) };
}
