import { createDataSourceRegistry } from '@/data';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { FilesHere } from '@/wiring/data/browser-files';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { listedBackends } from '@/wiring/data/listed-backends';
import { drillBackend } from './sample-data/drill-backend';
import { sampleBackends } from './sample-data/sample-backends';

/**
 * The data backends of the demo: the city's samples in the page, those that fail where the drill is on, and what the server
 * lists where there is one.
 */
export const demoData = (base: URL, today: () => string, files: FilesHere, drills: boolean): DataSourceRegistry =>
  createDataSourceRegistry({
    base,
    send: (request) => fetch(request),
    now: Date.now,
    today,
    local: [...sampleBackends(today, files), ...(drills ? [drillBackend] : [])],
    loaders: connectorLoaders,
    listed: listedBackends(base, (request) => fetch(request), Date.now),
  });
