import type { SendRequest } from './http-matter-api';
import { type AskProof, proofWanted } from './proof-due';

/** Sends once more what was refused for want of a proof, after the person gave it. Bodies other than JSON are never asked about. */
export const sendProved =
  (send: SendRequest, ask: AskProof): SendRequest =>
  async (request) => {
    const isJson = request.headers.get('content-type')?.startsWith('application/json');
    const again = isJson ? request.clone() : null;
    const response = await send(request);
    if (response.status !== 403 || !again) return response;
    const by = proofWanted(
      403,
      await response
        .clone()
        .json()
        .catch(() => undefined),
    );
    return by !== null && (await ask(by)) ? send(again) : response;
  };
