import { createContext, useContext } from 'react';
import type { CivilDate, Result, Words, WorkingCalendar } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { Actor, RoleId } from '@/core/matter';
import type { Names } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import type { AdministrationApi } from '@/ports/administration';
import type { Changes } from '@/ports/changes';
import type { SourcesApi } from '@/ports/connected-sources';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { ReadDocument } from '@/ports/document-text';
import type { InvitationDesk } from '@/ports/expert-links';
import type { FileImport } from '@/ports/file-import';
import type { PaperFiles } from '@/ports/file-store';
import type { SetAsideEntry } from '@/ports/journal';
import type { MatterApi } from '@/ports/matter-api';
import type { NoticesApi } from '@/ports/notices';
import type { OpinionIntake } from '@/ports/opinion-store';
import type { PublicDesk } from '@/ports/public-entries';
import type { SearchApi } from '@/ports/search';
import type { Documents } from '@/ports/workspace';

/** An exported journal that was read, and what it would replace; nothing is changed until it is taken. */
export interface JournalOffer {
  readonly file: { readonly acts: number; readonly opinions: number; readonly matters: number };
  readonly here: { readonly acts: number; readonly opinions: number };
  take(): Promise<void>;
}

/** What another tab did: recorded something, or threw everything away. */
export type TabSignal = 'changed' | 'reset';

/** What only the demo can do. */
export interface DemoControls {
  readonly roles: readonly RoleId[];
  /** The role acts are signed with from now on. */
  role(): RoleId;
  setRole(role: RoleId): void;
  /** As whom one works on a matter: the API of the demo says the same. */
  actsAs(actor: Actor, facts: DecisionFacts): Actor;
  setToday(today: CivilDate): Promise<void>;
  /** Whether the data sets that fail are offered: to see how screens take it. */
  drills(): boolean;
  setDrills(on: boolean): void;
  /** Hears what another tab did; gives the way to stop. */
  onOtherTab(listener: (signal: TabSignal) => void): () => void;
  /** Data sources connected in this browser, as an administrator sees them. */
  sources(): Promise<SourcesApi>;
  /** Throws away everything done in this browser. */
  reset(): Promise<void>;
  /** What could not be read at a start and was put aside: kept, but counted nowhere. */
  setAside(): Promise<readonly SetAsideEntry[]>;
  /** Throws away what was put aside. */
  dropSetAside(): Promise<void>;
  /** All that was done in this browser, as JSON text. */
  exportJournal(): Promise<string>;
  /** Reads such a text back, or says what is wrong with it and where. */
  readJournal(text: string): Promise<Result<JournalOffer, Words>>;
}

/** The ports a screen may use; the roof chose their adapters. */
export interface Services {
  readonly matterApi: MatterApi;
  readonly data: DataSourceRegistry;
  readonly documents: Documents;
  /** Files a person brings: they answer in the backend `files`. */
  readonly intake: FileImport;
  /** The paragraphs of a Word or text file. */
  readonly readDocument: ReadDocument;
  /** The official text of an instrument that lies beside the app, as it was written; undefined: none does. */
  lawTextBeside(instrument: string): Promise<unknown>;
  /** Files of papers; loaded when one is first sent or opened. */
  paperFiles(): Promise<PaperFiles>;
  /** Opinions of the public brought into a matter. */
  readonly opinions: OpinionIntake;
  /** What came by the public site: opinions, the questionnaire. */
  publicDesk(): Promise<PublicDesk>;
  readonly search: SearchApi;
  /** Loaded when they are first asked for. */
  notices(): Promise<NoticesApi>;
  /** Links by which experts answer without an account; loaded where they are made. */
  invitations(): Promise<InvitationDesk>;
  readonly calendar: WorkingCalendar;
  /** Why the years added to the calendar were not taken, with the place in the file. */
  readonly calendarFault: (Words & { readonly at: string }) | null;
  /** English of names that are kept in Chinese: read when the interface is first English. */
  englishNames(): Promise<Names>;
  readonly demo: DemoControls | null;
  /** One's account at the server, and how one stood at the start; null: nobody signs in here. */
  readonly account: {
    readonly api: AccountApi;
    readonly first: AccountState;
    readonly administration: AdministrationApi;
    /** The data sources, as its administrators connect them. */
    readonly sources: SourcesApi;
    readonly changes: Changes;
  } | null;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of the app');
  return services;
}
