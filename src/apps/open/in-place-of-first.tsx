import { useLayoutEffect } from 'react';

/** What stood there before the code was here (`src/api/open/first-page`) gives way once the same is shown by it. */
export function InPlaceOfFirst() {
  useLayoutEffect(() => document.getElementById('first')?.remove(), []);
  return null;
}
