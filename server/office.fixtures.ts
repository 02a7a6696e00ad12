import type { OpenDatabase } from './database/tables';
import type { ScannerPlace } from './files/scanner-place';
import { type Channels, noChannels } from './notices/channels';
import { openOffice } from './open-office';
import type { SignInRules } from './people/sign-in-rules';

export type OpenedOffice = Extract<Awaited<ReturnType<typeof openOffice>>, { ok: true }>['value'];

/** A second factor for whoever wants one. */
export const offeredFactor: SignInRules = {
  sealingKey: Buffer.alloc(32, 7),
  secondFactor: 'offered',
  proofMinutes: 5,
  provider: null,
};

/** The office over a database; what goes wrong inside fails the test. */
export async function officeOver(
  database: OpenDatabase,
  parts: {
    readonly now: () => number;
    readonly filesFolder?: string;
    readonly scanner?: ScannerPlace;
    readonly sample?: boolean;
    readonly secure?: boolean;
    readonly channels?: Channels;
    readonly signIn?: SignInRules;
    readonly env?: Readonly<Record<string, string>>;
    addressOf?(request: Request): string;
  },
): Promise<OpenedOffice> {
  const opened = await openOffice({
    database,
    place: { filesFolder: parts.filesFolder ?? null, s3: null, scanner: parts.scanner ?? null },
    recordKey: null,
    keepUnnamedDays: 90,
    log: () => undefined,
    sample: false,
    secure: false,
    signIn: offeredFactor,
    build: 'test',
    env: {},
    fixedSources: [],
    channels: noChannels,
    addressOf: () => '10.0.0.1',
    report: (error) => {
      throw error;
    },
    ...parts,
  });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
