import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIRST_ANSWERS = 'sample-city/first-answers.json';

async function demoFiles(): Promise<Readonly<Record<string, string>>> {
  const { module } = await runnerImport<typeof import('../mocks/demo-files')>(here('../mocks/demo-files.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': here('../src') } },
  });
  return module.demoFiles;
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
    // Asked for with the page itself, not after three scripts have run.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${FIRST_ANSWERS}` },
        injectTo: 'head',
      },
    ],
  };
}
