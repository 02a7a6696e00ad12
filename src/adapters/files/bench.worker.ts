import { serveBench } from './serve-bench';

serveBench({
  set onmessage(hear: ((event: MessageEvent) => void) | null) {
    self.onmessage = hear;
  },
  postMessage: (message, transfer) => self.postMessage(message, { transfer }),
});
