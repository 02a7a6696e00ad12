import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { languageTag, useLanguage } from '@/i18n';
import { MatterApiError, type Services, ServicesProvider } from '@/queries';
import { part, theme } from '@/ui';
import { type AppRouter, createAppRouter } from './router';

export const Gate = part(() => import('./gate'), 'Gate');

/** What is known of the server, and how it is asked anew. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // The host is asked whatever the browser thinks of its connection: an intranet and the demo answer without the world.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 30_000,
        retry: (count, error) => count < 2 && error instanceof MatterApiError && error.failure.kind === 'offline',
      },
    },
  });

interface AppProps {
  readonly services: Services;
  readonly screens?: AppRouter;
  readonly queries?: QueryClient;
}

/** The roof: theme, language, server truth, ports and routes. */
export function App({ services, screens, queries: given }: AppProps) {
  const [queries] = useState(() => given ?? createQueries());
  const [router] = useState(() => screens ?? createAppRouter());
  const language = useLanguage();
  const { account } = services;
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" deduplicateCssVariables={false}>
      <QueryClientProvider client={queries}>
        <ServicesProvider value={services}>
          {account ? (
            <Suspense fallback={null}>
              <Gate account={account}>
                <RouterProvider router={router} />
              </Gate>
            </Suspense>
          ) : (
            <RouterProvider router={router} />
          )}
        </ServicesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
