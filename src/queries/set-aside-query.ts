import { queryOptions } from '@tanstack/react-query';
import type { DemoControls } from './services-context';

/** What was put aside as unreadable in this browser; asked anew with every change of it (`asideChanges`). */
export const setAsideOf = (demo: DemoControls, asideChanges: number) =>
  queryOptions({
    queryKey: ['set-aside', asideChanges],
    queryFn: () => demo.setAside(),
    staleTime: Number.POSITIVE_INFINITY,
  });
