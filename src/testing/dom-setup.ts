import '@testing-library/jest-dom/vitest';
import './computed-style';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { useLanguageStore } from '@/i18n';

afterEach(cleanup);
// What is awaited comes when the machine has time for it: a second is nothing on a busy one.
configure({ asyncUtilTimeout: 20_000 });

// Screens are read in Chinese unless a test says otherwise; jsdom speaks English. Code is loaded once for all files, so what
// the file before chose is taken back.
Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true });
useLanguageStore.setState({ language: 'zh' });

// jsdom has no layout engine; Mantine and the charts ask for these.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }) as MediaQueryList;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.IntersectionObserver ??= class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords = () => [];
};
window.HTMLElement.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};
if (!document.fonts)
  Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
// jsdom reads files through FileReader alone.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise<ArrayBuffer>((give, fail) => {
    const reader = new FileReader();
    reader.onload = () => give(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)).buffer); // asked for as a buffer
    reader.onerror = () => fail(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
