import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from '@/ui';

/** What our charts need around them. */
export const WrapApp = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider theme={theme} deduplicateCssVariables={false}>
    {children}
  </MantineProvider>
);
