import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { type CivilDate, civilDate, earlierOf } from '@/core/kernel';
import { evaluateAll, type LawContext, type Paper, profiles, type RuleFinding } from '@/core/law';
import {
  type ActRefusal,
  type ActRequest,
  actorOfLine,
  type Consideration,
  considerAct,
  type Dossier,
  entriesOf,
  foldDossier,
  type StoryLine,
  storyOf,
} from '@/core/matter';
import { buildSampleCity } from '../build-sample-city';

const city = new Map(buildSampleCity(calendar));

/** The law of Harbin on a day. */
export const lawOn = (asOf: string): LawContext => ({ profile: profiles.hlj2021, asOf: civilDate(asOf), calendar });

/** What one rule says of a matter on a day. */
export const findingOf = ({ facts }: Dossier, rule: string, asOf: string): RuleFinding['finding'] | undefined =>
  evaluateAll(facts, lawOn(asOf)).find((entry) => entry.rule.id === rule)?.finding;

/** A matter, and the act that comes next. */
export interface Scene {
  readonly dossier: Dossier;
  readonly line: StoryLine;
}

/** What is done otherwise than in the story. */
export interface Change {
  readonly on?: string;
  /** Day it is entered; the day of the act by default. */
  readonly entered?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly actor?: Partial<StoryLine['actor']>;
}

/** A sample matter as it stands at the end of its record. */
export function asItStands(matter: string): Dossier {
  const dossier = foldDossier(matter, city.get(matter) ?? []);
  if (!dossier) throw new Error(`no matter ${matter}`);
  return dossier;
}

/** A sample matter just before an act of its story, with that act as it was lawfully carried out; `nth` where it was repeated. */
export function upTo(matter: string, act: string, nth = 1): Scene {
  const record = city.get(matter) ?? [];
  const { lines } = storyOf(record);
  const places = lines.flatMap((line, place) => (line.act === act ? [place] : []));
  const place = places.at(nth - 1) ?? -1;
  const dossier = foldDossier(matter, record.slice(0, place));
  const line = lines[place];
  if (!dossier || !line) throw new Error(`${matter} has no ${act}`);
  return { dossier, line };
}

/** The proposal a matter began with. */
export function firstOf(matter: string): { readonly line: StoryLine } {
  const [line] = storyOf(city.get(matter) ?? []).lines;
  if (!line) throw new Error(`no matter ${matter}`);
  return { line };
}

/** The act of the scene, changed, as a person would try it on the day it is entered. */
export function attempt(
  { dossier, line }: Scene,
  { on = line.on, entered, payload = {}, actor = {} }: Change = {},
  reason?: string,
): Consideration {
  const asOf = civilDate(entered ?? (on > line.on ? on : line.on));
  const written: Readonly<Record<string, unknown>> = { ...line.payload, ...payload };
  // Entered on an earlier day, an act bears no paper of a later one.
  const papers = (written.papers as readonly Paper[] | undefined)?.map((paper) => ({
    ...paper,
    on: earlierOf(paper.on, asOf),
  }));
  const request: ActRequest = {
    ...written,
    ...(papers && { papers }),
    type: line.act,
    on,
    ...(reason !== undefined && { confirm: { reason } }),
  };
  const by = actorOfLine({ ...line, actor: { ...line.actor, ...actor } });
  return considerAct(dossier, request, lawOn(asOf), by);
}

export const refusalOf = (scene: Scene, change: Change = {}): ActRefusal | undefined => {
  const { outcome } = attempt(scene, change);
  return outcome.ok ? undefined : outcome.error;
};

/** Rules a refusal names, in its order. */
export const rulesOf = (refusal: ActRefusal | undefined): readonly string[] =>
  refusal?.obstacles?.map(({ rule }) => rule) ?? [];

/** The matter after an act that was confirmed where that was asked for. */
export function confirmed(scene: Scene, change: Change = {}, reason = '如实记录'): Dossier {
  const { outcome } = attempt(scene, change, reason);
  if (!outcome.ok) throw new Error(`${scene.line.act}: ${JSON.stringify(outcome.error)}`);
  const { dossier } = scene;
  const stamp = {
    version: dossier.version,
    commandId: `${scene.line.act}-${dossier.version}`,
    recordedAt: `${change.entered ?? change.on ?? scene.line.on}T09:00:00+08:00`,
  };
  const after = foldDossier(dossier.id, [...dossier.record, ...entriesOf(outcome.value, stamp)]);
  if (!after) throw new Error('no matter');
  return after;
}

/** Another act on a matter, by whoever carried out `like` of its story. */
export const actBy = (like: StoryLine, act: string, on: string, payload: StoryLine['payload'] = {}): StoryLine => ({
  act,
  actor: like.actor,
  on: civilDate(on) as CivilDate,
  payload,
});
