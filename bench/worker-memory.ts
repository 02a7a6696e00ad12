import type { Browser } from '@playwright/test';
import { z } from 'zod';

/** One collection does not reach what the browser still holds for a moment: the lowest of several readings counts. */
const AGAIN = 4;

const message = z.object({ id: z.number(), result: z.unknown() });
const heapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.number() });

/**
 * Asks the one service worker of the browser for its memory in MB after full collections: the objects of JavaScript and the bytes
 * they hold. The browser's own objects are left out: it sweeps them when it likes.
 */
export async function serviceWorkerMemory(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('no service worker runs');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let asked = 0;
  const ask = (method: string): Promise<unknown> => {
    asked += 1;
    const id = asked;
    return new Promise((resolve) => {
      const hear = (told: { readonly message: string }) => {
        const answer = message.safeParse(JSON.parse(told.message));
        if (answer.data?.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.data.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  };
  const reading = async () => {
    await ask('HeapProfiler.collectGarbage');
    const usage = heapUsage.parse(await ask('Runtime.getHeapUsage'));
    return (usage.usedSize + usage.backingStorageSize) / 1e6;
  };
  return async () => {
    let lowest = await reading();
    for (let again = 0; again < AGAIN; again += 1) {
      await new Promise((wait) => setTimeout(wait, 500));
      lowest = Math.min(lowest, await reading());
    }
    return lowest;
  };
}
