import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { savedItemsOf, useServices } from '@/queries';
import { type EffectiveRule, standingRules } from './alert-rules';

/** The rules in force: the delivered ones at once, those the office changed as soon as they are there. */
export function useAlertRules(): readonly EffectiveRule[] {
  const { documents } = useServices();
  const { data } = useQuery(savedItemsOf(documents, 'light-rules'));
  return useMemo(() => standingRules(data ?? []), [data]);
}
