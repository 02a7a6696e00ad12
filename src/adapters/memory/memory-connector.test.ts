import { backendOver } from '@/data';
import { backendContract } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { wholeOnly } from '@/ports/data-source';
import { memoryConnector } from './memory-connector';

const connection = {
  id: 'memory',
  name: { zh: '内存', en: 'Memory' },
  base: new URL('http://memory.invalid/'),
  send: () => Promise.reject(new Error('no wire')),
  now: () => Date.parse('2026-11-23T01:00:00Z'),
};
const card = (can = wholeOnly) => ({ about: workOrdersAbout, fields: [...workOrderFields], can, notes: [] });

backendContract('memory', async () => ({
  dataset: 'work_orders',
  open: () =>
    backendOver(
      memoryConnector(async () => [{ card: card(), table: workOrders }]),
      connection,
    ),
  noWire: 'held in the page',
  faults: {
    silentCap: () =>
      backendOver(
        memoryConnector(async () => [
          { card: card({ ...wholeOnly, paging: 'offset', pageCap: 50 }), table: workOrders },
        ]),
        connection,
      ),
    unordered: 'the order of the page is the order of the table',
    aggregatesOff: 'it has none: every figure is made in the browser',
    lyingCount: 'it counts the table it gives',
  },
}));
