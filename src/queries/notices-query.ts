import { queryOptions } from '@tanstack/react-query';
import type { Services } from './services-context';

/** One's notices. Under the matters' key: whatever makes the list of work stale makes them stale. */
export const noticesOfMine = ({ notices }: Pick<Services, 'notices'>) =>
  queryOptions({
    queryKey: ['matters', '', 'notices'],
    queryFn: async () => {
      const answer = await (await notices()).notices();
      if (!answer.ok) throw new Error(answer.error.kind);
      return answer.value;
    },
  });
