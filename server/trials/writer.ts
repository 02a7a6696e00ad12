import { z } from 'zod';

/** An act that the server said it recorded: kept by the trial itself, outside of what is tried. */
export interface Acknowledged {
  readonly matter: string;
  readonly commandId: string;
  readonly version: number;
}

interface WriterParts {
  /** Where the server is now; it may be gone. */
  address(): string;
  readonly token: string;
  readonly today: string;
  random(): number;
  /** Begins to end what is under way. */
  isOver(): boolean;
  acknowledged(entry: Acknowledged): void;
  /** Milliseconds from sending to the answer that the act is recorded. */
  took?(ms: number): void;
}

const answer = z.looseObject({ version: z.number().optional(), kind: z.string().optional() });
const RETRY_MS = 25;
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/**
 * Someone who records one act after the other. An act is sent until it is answered, under the same id: after a cut line, a
 * server that is gone, or an act of another that was there first. Throws when an act is refused for any other reason.
 */
export async function writer(name: string, matters: readonly string[], parts: WriterParts): Promise<void> {
  const versions = new Map<string, number>();
  for (let count = 0; !parts.isOver(); count += 1) {
    const matter = matters[Math.floor(parts.random() * matters.length)] ?? '';
    const commandId = `${name}-${count}`;
    const begun = performance.now();
    const version = await record(matter, commandId, versions.get(matter) ?? 0, parts);
    versions.set(matter, version);
    parts.took?.(performance.now() - begun);
    parts.acknowledged({ matter, commandId, version });
  }
}

async function record(matter: string, commandId: string, known: number, parts: WriterParts): Promise<number> {
  for (let expectedVersion = known; ; ) {
    const told = await send(
      matter,
      { commandId, expectedVersion, request: requestFor(expectedVersion, parts.today) },
      parts,
    );
    if (told === null) {
      await pause(RETRY_MS);
      continue;
    }
    const { status, version = expectedVersion, kind } = told;
    if (status === 200) return version;
    if (status === 409) expectedVersion = version;
    else if (status < 500) throw new Error(`${commandId} on ${matter}: ${status} ${kind}`);
    else await pause(RETRY_MS);
  }
}

/** Null: no answer came, and nobody knows whether the act was recorded. One in twenty does not wait for its answer. */
async function send(matter: string, body: object, { address, token, random }: WriterParts) {
  try {
    const response = await fetch(`${address()}/api/matters/${matter}/acts`, {
      method: 'POST',
      headers: {
        cookie: `hengce-session=${token}`,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(random() < 0.05 ? Math.ceil(random() * 20) : 10_000),
    });
    return { status: response.status, ...answer.parse(await response.json()) };
  } catch {
    return null;
  }
}

const requestFor = (version: number, today: string) =>
  version === 0
    ? {
        type: 'proposeMatter',
        on: today,
        title: '示例事项',
        origin: 'entered',
        profileId: 'd713',
        proposalSource: 'leader',
        proposer: '示例市人民政府办公厅',
      }
    : { type: 'replanMatter', on: today, plannedBy: '2027-06-30', replanReason: '示例：试验中反复调整' };
