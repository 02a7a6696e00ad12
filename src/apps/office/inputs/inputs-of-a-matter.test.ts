import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { evaluateAll, type LawContext, profiles } from '@/core/law';
import {
  type Actor,
  type ActRequest,
  decide,
  entriesOf,
  foldDossier,
  type Happening,
  newDossier,
  type RoleId,
} from '@/core/matter';
import { testCalendar } from '@/testing/test-calendar';
import { handle, type Taken } from './given-by-a-person';
import { ownMatterDecided } from './own-matter-decided';
import { ownMatterPrepared } from './own-matter-prepared';

/** The bar: what a matter may ask of people from its proposal to the closing of its execution. */
const MOST = 162;

const units: Readonly<Partial<Record<RoleId, string>>> = {
  undertaking: '市城管局',
  assessor: '北岸风险评估咨询中心',
  'legality-reviewer': '市司法局',
};
const actorOf = ({ by, name }: Pick<Taken, 'by' | 'name'>): Actor => ({
  id: name ?? by,
  name: name ?? `示例${by}`,
  role: by,
  unit: units[by] ?? '市政府办公厅',
});
const lawOn = (day: string): LawContext => ({
  profile: profiles.hlj2021,
  asOf: civilDate(day),
  calendar: testCalendar,
});

/** Typed into the form of a new matter; the day, the place and the own unit as the one who proposes stand there. */
const proposal = {
  title: '城市建筑垃圾运输管理措施（自拟）',
  proposalSource: 'department',
  problem: '抛洒、扰民、乱倒',
  basis: '固体废物污染环境防治法第六十三条',
  solution: '核准企业、固定路线、全程定位',
  necessity: '2025 年投诉 3,112 件，三区已试行',
};

const record: Happening[] = [];
const dossierOf = () => {
  const dossier = foldDossier(
    'm',
    entriesOf(record, { version: 0, commandId: 'c', recordedAt: '2026-01-05T09:00:00+08:00' }),
  );
  if (!dossier) throw new Error('nothing is recorded');
  return dossier;
};

interface Count {
  readonly inputs: readonly string[];
  readonly files: number;
}

/** Decides and records an act; a matter that is asked too little is refused here. */
function sent(request: ActRequest, actor: Actor, day: string) {
  const before = record.length === 0 ? newDossier('m', 'hlj2021') : dossierOf();
  const decided = decide(before, request, lawOn(day), actor);
  if (!decided.ok) throw new Error(`${request.type}: ${JSON.stringify(decided.error)}`);
  record.push(...decided.value);
}

function propose(): Count {
  const { problem, basis, solution, necessity, ...named } = proposal;
  const request = {
    type: 'proposeMatter',
    on: '2026-01-05',
    origin: 'entered',
    profileId: 'hlj2021',
    proposer: '市城管局',
    ...named,
    proposalArgument: { problem, basis, solution, necessity },
  };
  sent(request, actorOf({ by: 'undertaking' }), '2026-01-05');
  return { inputs: Object.keys(proposal).map((name) => `proposeMatter ${name}`), files: 0 };
}

function taken(step: Taken): Count {
  const dossier = dossierOf();
  const { request, ...count } = handle(step, {
    dossier,
    facts: dossier.facts,
    law: lawOn(step.on),
    actor: actorOf(step),
    today: civilDate(step.on),
    meetings: [civilDate('2026-03-31')],
    lastMeeting: { on: '2026-03-10', chief: '沈望川', members: ['陆文涛', '白静怡'] },
  });
  sent(request, actorOf(step), step.on);
  return count;
}

/**
 * What is counted: each text, number, day, choice or tick that a person gives to the real forms, each button that takes
 * over what is offered or answers for all rows, for every act of the matter. What a form shows already is not counted, for
 * nobody gives it; neither is a row that is added nor the button that signs. Files are counted apart: they are brought, not typed.
 * That nothing needed was left out is held by the real decision on each act, and by the law at the end.
 */
it(`a matter asks for no more than ${MOST} inputs from its proposal to the closing of its execution`, () => {
  const counts = [propose(), ...[...ownMatterPrepared, ...ownMatterDecided].map(taken)];
  const inputs = counts.flatMap((count) => count.inputs);
  const files = counts.reduce((sum, count) => sum + count.files, 0);
  const { facts } = dossierOf();
  const breached = evaluateAll(facts, lawOn('2026-11-19')).filter(
    ({ rule, finding }) => rule.effect === 'blocks' && finding.kind === 'breached',
  );
  expect(breached.map(({ rule }) => rule.id)).toEqual([]);
  expect(facts.executionClosedOn).toBe('2026-11-19');
  expect({ acts: counts.length, files }).toEqual({ acts: 52, files: 39 });
  expect(inputs.length, inputs.join('\n')).toBeLessThanOrEqual(MOST);
});
