import { queryOptions } from '@tanstack/react-query';
import type { DemoControls } from './services-context';

/** What was put aside as unreadable in this browser. */
export const setAsideOf = (demo: DemoControls) =>
  queryOptions({
    queryKey: ['set-aside'],
    queryFn: () => demo.setAside(),
    staleTime: Number.POSITIVE_INFINITY,
  });
