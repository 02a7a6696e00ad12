import { beforeAll, describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { countIndicator } from '@/core/inspection';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import { type MatterSummary, type OpinionRow, tallyOf } from '@/ports/matter-api';
import {
  type DefinedFigure,
  headlineOf,
  matterFigure,
  matterFigures,
  matterSummary,
  publicOpinionTotals,
  repeatsOf,
  scopeKey,
} from '@/read-models';
import { briefView } from '../../src/features/brief/brief-view';
import { countsSentence } from '../../src/features/consultation/read/opinion-sentence';
import { strings as opinionStrings } from '../../src/features/consultation/read/opinion-strings';
import { matterView } from '../../src/features/matter/matter-view';
import { requirementsOf } from '../../src/features/matter/requirements/requirements-view';
import { publicOpinionSentence } from '../../src/panels/portfolio/public-opinion-sentence';
import { waitingCard } from '../../src/panels/portfolio/waiting-view';
import { waitingLines } from '../../src/panels/portfolio/waiting-words';
import { createDemoApi } from '../demo-api';
import { buildSampleCity } from './build-sample-city';
import { sampleMeetings } from './sample-meetings';

const today = civilDate('2026-11-23');
const law = { profile: profiles.hlj2021, asOf: today, calendar: chineseWorkingCalendar };
const city = buildSampleCity(chineseWorkingCalendar);

/** Every figure in what a view function answers, however deep. */
function figuresIn(value: unknown): readonly DefinedFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('restsOn' in value && 'scope' in value) return [value as DefinedFigure]; // only a figure has both
  return Object.values(value).flatMap(figuresIn);
}

let listed: readonly MatterSummary[];
const rows = new Map<string, readonly OpinionRow[]>();
const seen: { readonly where: string; readonly figure: DefinedFigure }[] = [];
const note = (where: string, value: unknown) => seen.push(...figuresIn(value).map((figure) => ({ where, figure })));

beforeAll(async () => {
  const api = createDemoApi({
    matters: memoryMatterStore(city),
    documents: memoryWorkspaceStore(),
    paperFiles: memoryFileStore(),
    publicEntries: memoryPublicEntries(),
    received: memoryOpinionStore(),
    calendar: chineseWorkingCalendar,
    today: () => today,
    role: () => 'chief',
  });
  const ask = async (path: string): Promise<unknown> => (await api.request(path)).json();
  listed = (await ask('/api/matters')) as readonly MatterSummary[]; // our own API in the same process
  for (const matter of listed) {
    rows.set(matter.id, (await ask(`/api/matters/${matter.id}/opinions`)) as readonly OpinionRow[]);
    const record = city.find(([id]) => id === matter.id)?.[1] ?? [];
    const dossier = foldDossier(matter.id, record);
    if (!dossier) continue;
    const parts = { record, law, meetings: sampleMeetings };
    const own = matterSummary(dossier, { ...parts, views: tallyOf(rows.get(matter.id) ?? []) });
    const live = { ...matterSummary(dossier, { ...parts, views: tallyOf([]) }), opinions: matter.opinions };
    note('list', matterFigures(matter));
    note('page from its own rows', matterFigures(own));
    note('page', matterFigures(live));
    note('brief', briefView(dossier, live));
    note('opinions tab', countsSentence(live, opinionStrings.zh, ''));
    note('card', waitingLines(waitingCard(matter, [], today), 'zh'));
  }
  note('home', headlineOf(listed, today));
  note('voice tile', publicOpinionSentence({ matters: listed, filter: {}, today }, 'zh'));
}, 120_000);

it('the same id over the same scope reads the same wherever it is said', () => {
  expect(listed).toHaveLength(18);
  expect(seen.length).toBeGreaterThan(1000);
  const known = new Map<string, { readonly where: string; readonly value: number | null }>();
  const apart = seen.flatMap(({ where, figure: { id, scope, value } }) => {
    const key = `${id} | ${scopeKey(scope)}`;
    const first = known.get(key) ?? { where, value };
    known.set(key, first);
    return Object.is(first.value, value) ? [] : [`${key}: ${first.where} ${first.value}, ${where} ${value}`];
  });
  expect(apart).toEqual([]);
});

describe('what the figures of the sample are', () => {
  it('the requirements panel counts what the register counts', () => {
    for (const matter of listed) {
      const record = city.find(([id]) => id === matter.id)?.[1] ?? [];
      const view = matterView(matter.id, record, law, sampleMeetings);
      if (!view) continue;
      const { satisfied, away } = requirementsOf(view.findings, view.current, view.plan);
      expect(matterFigure(matter, 'rules-satisfied').value, matter.id).toBe(satisfied.length);
      expect(matterFigure(matter, 'rules-applying').value, matter.id).toBe(view.findings.length - away.length);
    }
  });

  it('received = grouped + repeats, on each matter with comments', () => {
    for (const matter of listed.filter(({ opinions }) => (opinions?.rows ?? 0) > 0)) {
      const own = rows.get(matter.id) ?? [];
      expect(matterFigure(matter, 'opinions-repeated').value, matter.id).toBe(repeatsOf(own).size);
      expect(matterFigure(matter, 'opinions-received').value, matter.id).toBe(own.length);
    }
  });

  it('the city’s answered share has every comment in its whole, and the inspection says the same over the same matters', () => {
    const closed = listed.filter(({ opinions }) => opinions && !opinions.isOpen && opinions.rows > 0);
    const { figures } = publicOpinionTotals(listed, 'all', today);
    const inspected = countIndicator(
      'opinions-answered',
      closed.flatMap(({ id }) => {
        const record = city.find(([key]) => key === id)?.[1] ?? [];
        const dossier = foldDossier(id, record);
        return dossier ? [{ dossier, record, law }] : [];
      }),
    );
    expect(figures.received.value).toBe(inspected.denominator);
    expect(figures.answeredShare.value).toBe(inspected.value);
    expect(figures.answeredShare.value).toBeLessThan(1); // two consultations are not sorted yet
  });
});
