import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIRST_ANSWERS = 'sample-city/first-answers.json';

const run = async <M>(file: string): Promise<M> =>
  (
    await runnerImport<M>(here(file), {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': here('../src') } },
    })
  ).module;

const demoFiles = async (): Promise<Readonly<Record<string, string>>> =>
  (await run<typeof import('../mocks/demo-files')>('../mocks/demo-files.ts')).demoFiles;

/** What the home says on the demo's first day, from what its API answers then. */
async function firstStatement(answers: string | undefined): Promise<string> {
  const [{ firstStatement: say }, { sampleInEnglish }] = await Promise.all([
    run<typeof import('../src/wiring/page/first-statement')>('../src/wiring/page/first-statement.ts'),
    run<typeof import('../mocks/load-sample')>('../mocks/load-sample.ts'),
  ]);
  const told: Readonly<Record<string, string>> = JSON.parse(answers ?? '');
  const [session, matters, work] = ['session', 'matters', 'work'].map((question) => JSON.parse(told[question] ?? ''));
  return say({ session, matters, work }, sampleInEnglish);
}

/** Puts the files of the demo beside the page: written by the build, served by the development server. */
export function sampleCity(): Plugin {
  let files: Promise<Readonly<Record<string, string>>> | null = null;
  const once = () => {
    files ??= demoFiles();
    return files;
  };
  return {
    name: 'sample-city',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0] ?? '';
        if (!path.includes('/sample-city/')) return next();
        once().then((made) => {
          const text = made[path.slice(path.indexOf('/sample-city/') + 1)];
          if (text === undefined) return next();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await once())) this.emitFile({ type: 'asset', fileName, source });
    },
    // While developing nobody waits for the sample city before the page comes.
    transformIndexHtml: async (html, { server }) => ({
      html: server
        ? html
        : html.replace('<!-- first statement -->', await firstStatement((await once())[FIRST_ANSWERS])),
      // Asked for with the page itself, not after three scripts have run.
      tags: [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${FIRST_ANSWERS}` },
          injectTo: 'head',
        },
      ],
    }),
  };
}
