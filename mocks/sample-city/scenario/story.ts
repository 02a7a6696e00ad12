import { addDays, addWorkingDays, type CivilDate, civilDate, type WorkingCalendar } from '@/core/kernel';
import type { Paper } from '@/core/law';
import type { ActRequest, RoleId } from '@/core/matter';
import type { OpinionRow } from '@/ports/matter-api';
import { sampleFileList } from '../files/sample-file-list';
import type { MatterSpec } from '../matter-spec';
import { sampleOpinions } from '../sample-opinions';
import { digestOf } from './digest-of';

/** One act of a sample matter: who does what on which day. The sample city runs it through the real core. */
export interface Step {
  readonly on: CivilDate;
  readonly role: RoleId;
  /** Unit of the person; the lead undertaking unit when absent. */
  readonly unit?: string;
  /** The person, where the spec names one. */
  readonly name?: string;
  readonly request: ActRequest;
  /** Days after the act on which it was entered; the same day when absent. */
  readonly enteredAfter?: number;
}

export const CITY = '哈尔滨市人民政府';
export const OFFICE = '市政府办公厅';
export const JUSTICE = '市司法局';

/** The day a story has come to, and the acts told so far. */
export class Story {
  readonly steps: Step[] = [];
  day: CivilDate;
  private views: readonly OpinionRow[] = [];

  constructor(
    readonly spec: MatterSpec,
    private readonly calendar: WorkingCalendar,
  ) {
    this.day = civilDate(spec.begins);
  }

  wait(days: number): void {
    this.day = addDays(this.day, days);
  }

  /** By default until the next step that the law gives no time for. */
  pause(): void {
    this.wait(this.spec.pace);
  }

  workdays(days: number): void {
    const moved = addWorkingDays(this.calendar, this.day, days);
    if (!moved.ok) throw new Error(`${this.spec.id}: walked beyond the calendar`);
    this.day = moved.value;
  }

  act(role: RoleId, request: ActRequest, by: Pick<Step, 'unit' | 'name' | 'enteredAfter'> = {}): void {
    this.steps.push({ on: this.day, role, ...by, request: { on: this.day, ...request } });
  }

  paper(kind: Paper['kind'], title: string): Paper {
    const kept = sampleFileList.find((one) => one.matter === this.spec.id && one.kind === kind);
    const digest = kept?.digest ?? digestOf(`${this.spec.id} ${kind} ${title} ${this.steps.length}`);
    return {
      id: `${this.spec.id}-${kind}-${this.steps.length}`,
      kind,
      title,
      on: this.day,
      digest,
      bytes: kept?.bytes ?? 20_000 + (Number.parseInt(digest.slice(0, 4), 16) % 90_000),
      nonPublicBasis: null,
      ...(kept && { file: kept.file }),
    };
  }

  /** A part of the spec that the story needs to get on; a spec that stops before may leave it out. */
  told<Part extends keyof MatterSpec>(part: Part): NonNullable<MatterSpec[Part]> {
    const value = this.spec[part];
    if (value === undefined || value === null) throw new Error(`${this.spec.id} goes on without its ${part}`);
    return value;
  }

  /** Entries of the record so far: every act of a story leaves one. */
  get entries(): number {
    return this.steps.length;
  }

  /** The views come in between two days. */
  receive(opened: CivilDate, closed: CivilDate): readonly OpinionRow[] {
    this.views = sampleOpinions(this.spec.id, this.told('voices'), opened, closed);
    return this.views;
  }

  /** The views that came in last. */
  get received(): readonly OpinionRow[] {
    return this.views;
  }

  get draftDigest(): string {
    return digestOf(`${this.spec.title} ${this.told('draft').clauses.join('')}`);
  }
}
