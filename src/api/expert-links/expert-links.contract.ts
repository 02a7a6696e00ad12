import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryOpinionStore, memoryPublicEntries } from '@/adapters/memory';
import { createApi } from '@/api';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { foldDossier, type RecordedEvent, type RoleId } from '@/core/matter';
import {
  answerProof,
  deskInvitation,
  expertTask,
  gatheredOpinion,
  gatheredRound,
  invitationId,
} from '@/ports/expert-links';
import type { MatterStore } from '@/ports/matter-store';
import { receiptCodeOf } from '@/ports/open-api';
import type { WorkspaceStore } from '@/ports/workspace';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { createExpertLinkApi } from './create-expert-link-api';

const city = buildSampleCity(chineseWorkingCalendar);
const ID = 'heating-price';
const code = (seed: number) => receiptCodeOf(Uint8Array.from({ length: 26 }, (_, at) => at * seed + seed));
const round = { roundKind: 'rating', asked: '方案丙是否稳妥', items: ['必要性', '可行性'], lowest: 1, highest: 5 };
const json = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });
/** The stores that links stand on, holding the record of one matter. */
export interface LinkStores {
  readonly matters: MatterStore;
  readonly documents: WorkspaceStore;
}

const paper = {
  id: 'opinion-1',
  kind: 'expert-opinion',
  title: '论证意见',
  on: '2026-11-23',
  digest: 'a'.repeat(64),
  bytes: 10,
  nonPublicBasis: null,
};
const kindOf = async (response: Response) => [response.status, (await response.json()).kind];

let today: CivilDate;
let at: number;
let role: RoleId;
let api: ReturnType<typeof start>;

function start({ matters, documents }: LinkStores) {
  const clock = { today: () => today, now: () => `${today}T09:00:00+08:00` };
  const dossier = async () => {
    const folded = foldDossier(ID, await matters.read(ID));
    if (!folded) throw new Error('no such matter');
    return folded;
  };
  const link = createExpertLinkApi({
    matters,
    documents,
    clock,
    city: () => '示例市',
    isSample: true,
    addressOf: () => '10.0.0.1',
    now: () => at,
  });
  const office = createApi({
    matters,
    opinions: memoryOpinionStore(),
    publicEntries: memoryPublicEntries(),
    documents,
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock,
    identify: async () => samplePerson(role, (await dossier()).facts.leadUnit ?? ''),
  });
  return {
    documents,
    dossier,
    panel: async () => {
      const { expertPanel = [] } = (await dossier()).facts;
      return expertPanel.filter(({ hasInterest, withdrewOn }) => !hasInterest && !withdrewOn);
    },
    office: (path: string, body?: unknown) =>
      office.request(`/api/matters/${ID}/expert-invitations${path}`, body === undefined ? {} : json(body)),
    document: (id: string) => office.request(`/api/documents/expert-invitations/${id}`),
    link: (path: string, seed: number, rest: object = {}) =>
      link.request(`/${path}`, json({ code: code(seed), ...rest })),
    act: async (request: object) =>
      office.request(
        `/api/matters/${ID}/acts`,
        json({ commandId: `c${at}`, expectedVersion: (await dossier()).version, request }),
      ),
  };
}

async function invite(seeds: readonly number[], changes: object = {}) {
  const panel = await api.panel();
  const experts = seeds.map((seed, place) => {
    const { name = '', unit = '' } = panel[place] ?? {};
    return { id: invitationId(code(seed)), name, unit };
  });
  return api.office('', { round, expiresOn: addDays(today, 14), experts, ...changes });
}

const later = async (day: string) => {
  today = civilDate(day);
};

/** What holds of links and their answers over every store. */
export function expertLinksContract(
  where: string,
  fresh: (record: readonly RecordedEvent[]) => Promise<LinkStores>,
): void {
  describe(`links for experts over ${where}`, () => {
    beforeEach(async () => {
      today = civilDate('2026-11-23');
      at = 0;
      role = 'undertaking';
      api = start(await fresh(new Map(city).get(ID) ?? []));
    });

    describe('a link', () => {
      it('leads from the papers over the statement to one answer, and tells the office nothing of it', async () => {
        expect((await invite([2])).status).toBe(201);
        today = civilDate('2026-11-25');
        const task = expertTask.parse(await (await api.link('', 2)).json());
        expect(task).toMatchObject({
          round,
          servedOn: '2026-11-25',
          declared: null,
          expert: (await api.panel())[0]?.name,
        });
        expect(task.papers.clauses.length).toBeGreaterThan(0);
        const answer = { values: [4, null], comment: '先做计量。' };
        expect(await kindOf(await api.link('answer', 2, answer))).toEqual([409, 'undeclared']);
        await api.link('declaration', 2, { hasInterest: false, note: '' });
        expect(await kindOf(await api.link('answer', 2, { ...answer, values: [9, 1] }))).toEqual([422, 'invalid']);
        expect((await api.link('answer', 2, answer)).status).toBe(200);
        expect(await kindOf(await api.link('answer', 2, { ...answer, values: [1, 1] }))).toEqual([410, 'used']);
        const text = await (await api.office('')).text();
        expect(text).not.toContain('先做计量');
        expect(z.array(deskInvitation).parse(JSON.parse(text))).toMatchObject([
          { state: 'answered', openedOn: '2026-11-25', declared: { hasInterest: false } },
        ]);
      });
      it.each([
        ['expired', () => later('2026-12-08'), 'expired'],
        ['taken back', () => api.office('/revocation', { id: invitationId(code(2)) }), 'revoked'],
        ['of one who withdrew', () => api.link('withdrawal', 2), 'withdrawn'],
        ['of one with an interest', () => api.link('declaration', 2, { hasInterest: true, note: '供货' }), 'interest'],
      ])('%s says so and nothing else', async (_, close, kind) => {
        await invite([2]);
        await close();
        const closed = await api.link('', 2);
        expect(closed.status).toBe(410);
        expect(await closed.json()).toEqual({ kind });
      });
      it('that was guessed is not found, and guessing ends', async () => {
        await invite([2]);
        for (let seed = 3; seed < 33; seed += 1)
          expect(await kindOf(await api.link('', seed))).toEqual([404, 'not-found']);
        expect((await api.link('', 2)).status).toBe(429);
        at += 3_600_001;
        expect((await api.link('', 2)).status).toBe(200);
      });
      it('is kept as a digest, and no document route gives it out', async () => {
        await invite([2]);
        const kept = JSON.stringify(await api.documents.list('expert-invitations'));
        expect(kept).not.toContain(code(2));
        expect((await api.document(invitationId(code(2)))).status).toBe(404);
      });
    });

    describe('the office', () => {
      it.each([
        [
          'someone off the panel',
          { experts: [{ id: invitationId(code(9)), name: '无名', unit: '某校' }] },
          'off-panel',
        ],
        ['a scale without length', { round: { ...round, lowest: 5 } }, 'invalid'],
        ['a last day that is past', { expiresOn: '2026-11-22' }, 'invalid'],
        ['an item twice', { round: { ...round, items: ['必要性', '必要性'] } }, 'invalid'],
      ])('is refused for %s', async (_, changes, kind) =>
        expect((await kindOf(await invite([2], changes)))[1]).toBe(kind),
      );
      it('sends one link to one expert, and one question in one round', async () => {
        await invite([2]);
        expect((await kindOf(await invite([3])))[1]).toBe('invited');
        await api.office('/revocation', { id: invitationId(code(2)) });
        expect((await invite([3])).status).toBe(201);
        expect((await kindOf(await invite([3, 4], { round: { ...round, asked: '别的' } })))[1]).toBe('other-round');
      });
      it('is the unit in charge alone', async () => {
        role = 'legality-reviewer';
        expect(await kindOf(await api.office(''))).toEqual([403, 'not-allowed']);
      });
    });

    it('the round is recorded from the links: no name, each answer under its proof, a later round shows one’s own beside the group', async () => {
      await invite([2, 3]);
      for (const [seed, value] of [
        [2, 4],
        [3, 2],
      ] as const) {
        await api.link('', seed);
        await api.link('declaration', seed, { hasInterest: false, note: '' });
        await api.link('answer', seed, { values: [value, 5], comment: '' });
      }
      const gathered = gatheredRound.parse(await (await api.office('/answers')).json());
      const { roundKind, asked, items, lowest, highest, sent } = gathered;
      const answers = gathered.answers.map(({ code: sign, values, proof }) => ({ code: sign, values, proof }));
      const mine = answers.find(({ values }) => values[0] === 4);
      expect(mine?.proof).toBe(answerProof(invitationId(code(2)), { values: [4, 5], comment: '' }));
      const request = { type: 'recordExpertRound', on: today, roundKind, asked, items, lowest, highest, sent, answers };
      const changed = answers.map((answer) => ({ ...answer, values: [1, 1] }));
      expect((await api.act({ ...request, answers: changed })).status).toBe(422);
      at += 1;
      expect(await (await api.act(request)).json()).toHaveProperty('version');
      const recorded = (await api.dossier()).facts.expertRounds?.at(-1);
      for (const { name } of await api.panel()) expect(JSON.stringify(recorded)).not.toContain(name);
      await invite([5]);
      const { before, no } = expertTask.parse(await (await api.link('', 5)).json());
      expect([before?.no, no]).toEqual([recorded?.no, (recorded?.no ?? 0) + 1]);
      expect(before?.items[0]).toMatchObject({ name: '必要性', own: 4 });
      expect(before?.isWithheld).toBe(true);
    });

    it('of two answers at once the first stands, and the other is told so', async () => {
      await invite([2]);
      await api.link('declaration', 2, { hasInterest: false, note: '' });
      const both = await Promise.all(
        [4, 5].map((value) => api.link('answer', 2, { values: [value, value], comment: '' })),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
      const { answers } = gatheredRound.parse(await (await api.office('/answers')).json());
      expect(answers).toHaveLength(1);
    });
    it('no opinion is signed by link after the report', async () => {
      expect((await invite([2], { round: null })).status).toBe(201);
      expect(await kindOf(await api.link('', 2))).toEqual([410, 'closed']);
    });
    it('an opinion is signed by link, and enters the record as it was signed or not at all', async () => {
      const record = new Map(city).get(ID) ?? [];
      const first = record.findIndex(({ type }) => type === 'ExpertOpinionSigned');
      api = start(await fresh(record.slice(0, first)));
      expect((await invite([2], { round: null })).status).toBe(201);
      expect((await kindOf(await invite([3], { round: null })))[1]).toBe('invited');
      const task = expertTask.parse(await (await api.link('', 2)).json());
      const scores = (task.opinion?.items ?? []).map(() => 4);
      const given = { necessity: '必要', feasibility: '可行', soundness: '依据充分', verdict: 'conditional', scores };
      expect(await kindOf(await api.link('opinion', 2, { opinions: [given] }))).toEqual([409, 'undeclared']);
      await api.link('declaration', 2, { hasInterest: false, note: '' });
      const short = { ...given, scores: [...scores, 4] };
      expect(await kindOf(await api.link('opinion', 2, { opinions: [short] }))).toEqual([422, 'invalid']);
      expect((await api.link('opinion', 2, { opinions: [given] })).status).toBe(200);
      expect(await kindOf(await api.link('opinion', 2, { opinions: [given] }))).toEqual([410, 'used']);
      const [told] = z.array(gatheredOpinion).parse(await (await api.office('/opinions')).json());
      if (!told) throw new Error('nothing was signed');
      const { unit: _unit, ...signed } = told;
      const filed = { ...signed, sealed: true };
      const request = { type: 'fileExpertOpinions', on: today, papers: [paper] };
      const changed = { ...filed, necessity: '没有必要' };
      expect((await api.act({ ...request, expertOpinions: [changed] })).status).toBe(422);
      at += 1;
      expect(await (await api.act({ ...request, expertOpinions: [filed] })).json()).toEqual({
        version: expect.any(Number),
      });
      expect((await api.dossier()).facts.expertOpinions?.at(-1)).toMatchObject(filed);
    });
    it('what is stated by link is taken into the panel, and who left or has an interest is asked no more', async () => {
      await invite([2, 3]);
      await api.link('declaration', 2, { hasInterest: true, note: '供货' });
      await api.link('withdrawal', 3);
      const [first, second] = await api.panel();
      const row = { unit: '', name: '', declaredOn: null, hasInterest: false, withdrewOn: null };
      const request = {
        type: 'recordExpertStatements',
        on: today,
        expertStatements: [
          { ...row, name: first?.name, unit: first?.unit, declaredOn: today, hasInterest: true, withdrewOn: today },
          { ...row, name: second?.name, unit: second?.unit, withdrewOn: today },
        ],
      };
      expect(await (await api.act(request)).json()).toEqual({ version: expect.any(Number) });
      const names = (await api.panel()).map(({ name }) => name);
      expect(names).not.toContain(first?.name);
      expect(names).not.toContain(second?.name);
    });
  });
}
