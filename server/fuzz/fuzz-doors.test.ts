import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../database/open-postgres';
import { officeOfMatrix } from '../people/matrix.fixtures';
import { type Cluster, startCluster } from '../postgres/cluster.fixtures';
import { fuzzDoors } from './fuzz-doors';

/** What comes out of order is refused, and the refusal says so: nothing crashes, hangs or answers 500. More: `npm run fuzz`. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

const overPostgres = async () => {
  const database = await openPostgres({ url: cluster.readerUrl, ownerUrl: cluster.url, strict: false });
  if (!database.ok) throw new Error(database.error);
  return officeOfMatrix(database.value);
};

it.each([
  ['SQLite', () => officeOfMatrix()],
  ['PostgreSQL', overPostgres],
] as const)(
  `refuses what comes out of order, over %s`,
  async (_, open) => {
    const office = await open();
    try {
      expect(await fuzzDoors(office, COUNT, SEED)).toEqual([]);
    } finally {
      await office.close();
    }
  },
  60_000 + COUNT * 100,
);
