import { type CivilDate, cityDayOf, err, type Result } from '@/core/kernel';
import type { LawContext, ProfileId } from '@/core/law';
import type { Actor } from '../actor';
import { considerAct } from '../decide';
import type { Dossier } from '../dossier';
import { entriesOf, type RecordedEvent } from '../entry';
import { foldDossier } from '../evolve';
import type { Judgement } from '../judge-act';
import { newDossier } from '../new-dossier';
import { type ActRefusal, refuse } from '../refusal';
import type { StoryLine } from './story-line';

/** What came of one line of a story. */
export interface StoryStep {
  readonly line: StoryLine;
  readonly recordedAt: string;
  readonly outcome: Result<readonly RecordedEvent[], ActRefusal>;
  readonly judgement: Judgement | undefined;
  /** Whether it could only be recorded with a confirmation, given or not. */
  readonly neededConfirmation: boolean;
  /** The matter after it; as before where the act was refused. */
  readonly after: Dossier;
  readonly law: LawContext;
}

interface Setting {
  readonly id: string;
  readonly profileId: ProfileId;
  /** The law of a matter on a day. */
  law(profileId: ProfileId, asOf: CivilDate): LawContext;
}

/** Carries out the acts of a story one by one through the same `decide` as everywhere; a refused act does not stop it. */
export function walkStory(lines: readonly StoryLine[], { id, profileId, law: lawOn }: Setting): readonly StoryStep[] {
  const steps: StoryStep[] = [];
  let dossier = newDossier(id, profileId);
  let clock = '';
  for (const [index, line] of lines.entries()) {
    const recordedAt = instantOf(line, clock);
    clock = recordedAt;
    const law = lawOn(dossier.profileId, cityDayOf(Date.parse(recordedAt)));
    const { act, payload, on, confirm } = line;
    const actor = actorOfLine(line);
    const request = { ...payload, type: act, on };
    const early = enteredBefore(line);
    const { outcome, judgement } = early
      ? { outcome: err(early), judgement: undefined }
      : considerAct(dossier, confirm ? { ...request, confirm } : request, law, actor);
    const stamp = { version: dossier.version, commandId: `line-${index + 1}`, recordedAt };
    const entries = outcome.ok ? entriesOf(outcome.value, stamp) : [];
    const after = outcome.ok ? (foldDossier(id, [...dossier.record, ...entries]) ?? dossier) : dossier;
    steps.push({
      line,
      recordedAt,
      outcome: outcome.ok ? { ok: true, value: entries } : outcome,
      judgement,
      neededConfirmation: outcome.ok
        ? outcome.value.some(({ confirmed }) => confirmed !== undefined)
        : outcome.error.kind === 'needs-confirmation',
      after,
      law,
    });
    dossier = after;
  }
  return steps;
}

/** The person of a line: known by name and unit where no id is told. */
export const actorOfLine = ({ actor: { id, name, unit, role } }: StoryLine): Actor => ({
  id: id ?? `${name}@${unit}`,
  name,
  unit,
  role,
});

/** An act is entered once it was carried out: where the line names both, the instant is at fault, not the day. */
function enteredBefore({ on, recordedAt }: StoryLine): ActRefusal | undefined {
  const entered = recordedAt === undefined ? undefined : cityDayOf(Date.parse(recordedAt));
  if (entered === undefined || entered >= on) return undefined;
  return refuse(
    'in-the-future',
    {
      zh: `录入时间为 ${entered}，早于办理日期 ${on}：还没有办理，不能录入。`,
      en: `Entered on ${entered}, before the day of the act, ${on}: what was not done yet cannot be entered.`,
    },
    { field: 'recordedAt' },
  );
}

/** Instant of entry; the clock of a story never runs back. */
function instantOf({ on, recordedAt }: StoryLine, before: string): string {
  if (recordedAt !== undefined) return recordedAt;
  const own = `${on}T09:00:00+08:00`;
  return before !== '' && Date.parse(before) > Date.parse(own) ? before : own;
}
