import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n';
import { useMedia } from '@/ui';
import { useChartManner } from './chart-preferences';
import type { ChartLook } from './chart-spec';
import { usePrinting } from './host/printing';
import { lookOf } from './looks';

/** The look of the page as it stands: theme, language, room, patterns, motion; on paper light, patterned and still. */
export function useChartLook(): ChartLook {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const language = useLanguage();
  const narrow = useMedia('(max-width: 640px)');
  const { patterns, motion } = useChartManner();
  const printing = usePrinting();
  return useMemo(
    () =>
      printing
        ? lookOf('light', language, { narrow: true, patterns: true }) // half a sheet is as wide as a phone
        : lookOf(scheme, language, { narrow, motion, patterns }),
    [scheme, language, narrow, motion, patterns, printing],
  );
}
