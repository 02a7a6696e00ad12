import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n';
import type { ChartLook } from './chart-spec';
import { lookOf } from './looks';

/** The look of the page as it stands: theme, language, room. */
export function useChartLook(): ChartLook {
  const scheme = useComputedColorScheme('light');
  const language = useLanguage();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  return useMemo(() => lookOf(scheme, language, { narrow }), [scheme, language, narrow]);
}
