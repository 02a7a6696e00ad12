import './no-eval';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './shell.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useLanguageStore } from '@/i18n';
import { guardComposition, part } from '@/ui';
import { startServices } from '@/wiring/browser/start-services';
import { guardSinks } from '@/wiring/browser/trusted-sinks';
import { App, createQueries } from './app';
import { askFirst } from './ask-first';
import { readNames } from './read-names';
import { createAppRouter } from './router';

guardSinks(window);
guardComposition(window);

const StartFailure = part(() => import('./start-failure'), 'StartFailure');

const host = document.getElementById('root');
if (!host) throw new Error('index.html has no #root');
const root = createRoot(host);
const base = new URL('.', document.baseURI);

const screens = createAppRouter();
void screens.load(); // the code of the screen comes while the services start

void startServices(base).then(async (started) => {
  const queries = createQueries();
  if (started.ok)
    await Promise.all([
      readNames(started.value, useLanguageStore.getState().language),
      askFirst(started.value, queries, host),
    ]);
  void screens.load(); // of the address as it stands now: it may have been changed while the services started
  root.render(
    started.ok ? (
      <App services={started.value} screens={screens} queries={queries} />
    ) : (
      <Suspense fallback={null}>
        <StartFailure failure={started.error} />
      </Suspense>
    ),
  );
});
