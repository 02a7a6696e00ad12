import { serveParser } from './serve-parser';

serveParser({
  set onmessage(hear: ((event: MessageEvent) => void) | null) {
    self.onmessage = hear;
  },
  postMessage: (message, transfer) => self.postMessage(message, { transfer }),
});
