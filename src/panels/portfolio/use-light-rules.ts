import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentsOf, useServices } from '@/queries';
import { type StandingRule, standingRules } from './light-rules';

/** The rules in force: the delivered ones at once, those the office changed as soon as they are there. */
export function useLightRules(): readonly StandingRule[] {
  const { documents } = useServices();
  const { data } = useQuery(documentsOf(documents, 'light-rules'));
  return useMemo(() => standingRules(data ?? []), [data]);
}
