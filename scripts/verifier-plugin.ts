import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (name: string) => readFileSync(here(`../src/apps/verifier/${name}`), 'utf8');
const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': here('../src') } },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: here('../src/apps/verifier/main.ts'), output: { format: 'iife' } },
    },
  });
  const [whole] = Array.isArray(built) ? built : [built];
  if (!whole || !('output' in whole)) throw new Error('the verifier was not built');
  const [{ code }] = whole.output;
  return code.trim().replaceAll('</script', '<\\/script');
}

/** The verifier with its script and style inside, each allowed by its digest: what a page from the disk may run. */
async function verifierPage(): Promise<string> {
  const [code, style] = [await script(), read('verifier.css')];
  return read('verifier.html')
    .replace('SCRIPT-DIGEST', digest(code))
    .replace('STYLE-DIGEST', digest(style))
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${code}</script>`);
}

/** Puts the verifier of sealed records beside the page. */
export function verifier(): Plugin {
  return {
    name: 'verifier',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'verify-record.html', source: await verifierPage() });
    },
  };
}
