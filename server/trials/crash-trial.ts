import { seeded } from '@/analysis/random';
import { cityDayOf } from '@/core/kernel';
import type { OpenDatabase } from '../database/tables';
import { type Judgement, judgeTrial } from './judge-trial';
import { errand, type OfficeProcess, officeProcess, type PlaceOfOffice } from './office-process';
import { trialCity } from './trial-city';
import { type Acknowledged, writer } from './writer';

interface CrashParts {
  readonly place: PlaceOfOffice;
  open(): Promise<OpenDatabase>;
  readonly kills: number;
  readonly seed: number;
  /** Ends something else than the server, and brings it back; else the server is killed. */
  breakDown?(): Promise<void>;
}

export interface CrashReport extends Judgement {
  readonly kills: number;
  /** What `--verify` told. */
  readonly verified: string;
  /** Whether what is kept beside the records is what they say when it is reckoned anew. */
  readonly sameWhenRebuilt: boolean;
}

const WRITERS = 16;
const LEAST_MS = 50;
const MOST_MS = 1_500;
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/**
 * Sixteen people record acts, on matters of their own and on one that all share, while the server, or what `breakDown` breaks,
 * is ended again and again at random moments as by a power cut. Afterwards each act that was answered is looked for.
 */
export async function crashTrial(parts: CrashParts): Promise<CrashReport> {
  const random = seeded(parts.seed);
  const before = await parts.open();
  const token = await trialCity(before.db, Date.now);
  await before.close();

  let server: OfficeProcess = await officeProcess(parts.place);
  const port = Number(new URL(server.address).port);
  const ledger: Acknowledged[] = [];
  let over = false;
  const people = Array.from({ length: WRITERS }, (_, index) =>
    writer(`w${index}`, [`trial-${index}`, `trial-${index}`, 'trial-shared'], {
      address: () => server.address,
      token,
      today: cityDayOf(Date.now()),
      random,
      isOver: () => over,
      acknowledged: (entry) => void ledger.push(entry),
    }),
  );
  const failed = Promise.all(people).then(() => new Promise<never>(() => undefined));
  const breaking = async () => {
    for (let kill = 0; kill < parts.kills; kill += 1) {
      await pause(LEAST_MS + random() * (MOST_MS - LEAST_MS));
      if (parts.breakDown) await parts.breakDown();
      else {
        await server.kill();
        server = await officeProcess(parts.place, port);
      }
    }
    await pause(LEAST_MS);
  };
  await Promise.race([breaking(), failed]);
  over = true;
  await Promise.all(people);

  const kept = await summaries(server, token);
  await server.kill();
  const verified = await errand(parts.place, 'verify');
  await errand(parts.place, 'rebuild');
  server = await officeProcess(parts.place, port);
  const rebuilt = await summaries(server, token);
  await server.kill();
  const after = await parts.open();
  const judged = await judgeTrial(after.db, ledger);
  await after.close();
  return { kills: parts.kills, ...judged, verified, sameWhenRebuilt: kept === rebuilt };
}

async function summaries({ address }: OfficeProcess, token: string): Promise<string> {
  const response = await fetch(`${address}/api/matters`, { headers: { cookie: `hengce-session=${token}` } });
  if (!response.ok) throw new Error(`the matters are not told: ${response.status}`);
  return response.text();
}
