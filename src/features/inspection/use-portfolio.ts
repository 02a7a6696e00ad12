import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '@/ports/matter-api';
import { useServices } from '@/queries';
import { type PortfolioMatter, readPortfolio } from './read-portfolio';

export type Portfolio =
  | { readonly kind: 'loading'; readonly read: number; readonly of: number }
  | { readonly kind: 'failed'; retry(): void }
  | {
      readonly kind: 'ready';
      readonly session: Session;
      readonly matters: readonly PortfolioMatter[];
      /** Titles of matters whose record could not be read. */
      readonly failed: readonly string[];
    };

/** Every dossier of the city, folded and inspected. */
export function usePortfolio(): Portfolio {
  const { matterApi, calendar } = useServices();
  const queries = useQueryClient();
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const { data, error, refetch } = useQuery({
    queryKey: ['matters', '', 'portfolio'],
    queryFn: () => readPortfolio(queries, matterApi, calendar, (read, of) => setProgress({ read, of })),
    structuralSharing: false, // thousands of records are not held against the former ones, field by field
  });
  if (data) return { kind: 'ready', ...data };
  return error ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading', ...progress };
}
