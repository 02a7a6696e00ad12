import type { SendRequest } from '@/adapters/http';
import { ok } from '@/core/kernel';
import { createDataSourceRegistry } from '@/data';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { FilesHere } from '@/wiring/data/browser-files';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { listedBackends } from '@/wiring/data/listed-backends';
import { hasKeptSources } from './kept-sources';
import { drillBackend } from './sample-data/drill-backend';
import { sampleBackends } from './sample-data/sample-backends';

interface Parts {
  readonly base: URL;
  readonly today: () => string;
  readonly files: FilesHere;
  readonly drills: boolean;
  /** The API of the page. */
  readonly api: SendRequest;
}

/**
 * The data backends of the demo: the city's samples in the page, those that fail where the drill is on, what the server lists
 * where there is one, and what was connected in this browser.
 */
export function demoData({ base, today, files, drills, api }: Parts): DataSourceRegistry {
  const listedThere = listedBackends(base, (request) => fetch(request), Date.now);
  const connected = new Set<string>();
  return createDataSourceRegistry({
    base,
    send: (request) => (isOf(connected, request.url) ? api(request) : fetch(request)),
    now: Date.now,
    today,
    local: [...sampleBackends(today, files), ...(drills ? [drillBackend] : [])],
    loaders: connectorLoaders,
    async listed() {
      const there = await listedThere();
      const here = hasKeptSources() ? await listedBackends(base, api, Date.now)() : ok([]);
      if (!here.ok) return there;
      for (const { id } of here.value) connected.add(id);
      return ok([...(there.ok ? there.value : []), ...here.value]);
    },
  });
}

const isOf = (ids: ReadonlySet<string>, url: string): boolean => ids.has(/\/api\/data\/([^/?]+)/.exec(url)?.[1] ?? '');
