import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { z } from 'zod';
import { configuredBackend, createDataProxy, readBackends } from '@/api/data-proxy';
import { err, ok, type Result } from '@/core/kernel';
import { createDataSourceRegistry } from '@/data';
import type { BackendEntry, DataSourceRegistry } from '@/ports/data-source';
import { connectorLoaders } from '@/wiring/data/connector-loaders';

/** A folder of data files with their cards, beside the backends a server would list. */
const folder = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'),
  /** From the place of this file. */
  folder: z.string().min(1),
  files: z
    .array(z.strictObject({ dataset: z.string().min(1), path: z.string().min(1), card: z.string().min(1) }))
    .min(1)
    .max(2000),
});
export const sourcesFileSchema = z.strictObject({
  backends: z.array(configuredBackend).default([]),
  folders: z.array(folder).default([]),
});

export interface Sources {
  readonly registry: DataSourceRegistry;
  readonly ids: readonly string[];
  /** Secrets that are not set and files that are not there, in words. */
  readonly notices: readonly string[];
}

const HERE = new URL('http://sources.invalid/');

/**
 * The sources of a file of backends, as the server reads it, asked through the same proxy: allow-list, limits and secrets by the
 * name of their variable. Errors: one line an issue, the place first.
 */
export function openSources(
  file: string,
  content: unknown,
  env: Readonly<Record<string, string | undefined>>,
): Result<Sources, readonly string[]> {
  const told = sourcesFileSchema.safeParse(content);
  if (!told.success)
    return err(told.error.issues.map(({ path, message }) => `${path.map(String).join('.') || '(root)'}: ${message}`));
  const { folders, backends: listed } = told.data;
  const read = readBackends({ backends: listed }, env);
  if (!read.ok) return read;
  const { backends, notices } = read.value;
  const entries: readonly BackendEntry[] = [
    ...backends.map(
      ({ id, protocol, name, owner, options, credential }): BackendEntry => ({
        id,
        kind: protocol,
        name,
        owner,
        base: `api/data/${id}/`,
        available: credential !== null,
        options,
      }),
    ),
    ...folders.map(
      ({ id, files }): BackendEntry => ({
        id,
        kind: 'files',
        name: { zh: id, en: id },
        base: `folders/${id}/`,
        available: true,
        options: { files },
      }),
    ),
  ];
  const ids = entries.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return err([`two sources with the same id: ${twice}`]);
  const proxy = createDataProxy({
    backends,
    forward: (request, signal) => fetch(request, { signal }),
    identify: () => 'command line',
    log: () => undefined,
    now: () => Date.now(),
  });
  const roots = new Map(folders.map((one) => [one.id, resolve(dirname(file), one.folder)]));
  return ok({
    ids,
    notices: [...notices.map(({ en }) => en), ...missingOf(folders, roots).map((line) => `${file}: ${line}`)],
    registry: createDataSourceRegistry({
      base: HERE,
      now: () => Date.now(),
      local: [],
      loaders: connectorLoaders,
      listed: async () => ok(entries),
      send: async (request) =>
        new URL(request.url).pathname.startsWith('/folders/') ? fileOf(request.url, roots) : proxy.fetch(request),
    }),
  });
}

/** Folders and files that are not there, each with its place: what lacks them does not answer, the others do. */
const missingOf = (folders: readonly z.infer<typeof folder>[], roots: ReadonlyMap<string, string>): readonly string[] =>
  folders.flatMap(({ id, folder: named, files }, n) => {
    const root = roots.get(id) ?? '';
    if (!existsSync(root)) return [`folders.${n}.folder: there is no folder ${named}`];
    return files.flatMap((one, at) =>
      (['path', 'card'] as const).flatMap((key) =>
        existsSync(resolve(root, one[key])) ? [] : [`folders.${n}.files.${at}.${key}: there is no file ${one[key]}`],
      ),
    );
  });

/** A file below its folder, and nothing beside it. */
function fileOf(url: string, roots: ReadonlyMap<string, string>): Response {
  const [, , id = '', ...path] = new URL(url).pathname.split('/').map(decodeURIComponent);
  const root = roots.get(id);
  const file = root === undefined ? undefined : resolve(root, path.join(sep));
  if (root === undefined || file === undefined || !file.startsWith(`${root}${sep}`))
    return new Response(null, { status: 404 });
  try {
    const changed = statSync(file).mtime.toUTCString();
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'last-modified': changed } });
  } catch {
    return new Response(null, { status: 404 });
  }
}
