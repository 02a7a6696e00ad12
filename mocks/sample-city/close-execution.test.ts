import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { performedSteps, profiles } from '@/core/law';
import { type ActRequest, type Dossier, decide, evolve, foldDossier, type RoleId } from '@/core/matter';
import { recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';
import { samplePerson } from './sample-person';

const today = civilDate('2026-11-23');
const law = { profile: profiles.hlj2021, asOf: today, calendar };

function archived(): Dossier {
  const spec = matterSpecs.find(({ until }) => until === 'archived');
  const dossier = spec && foldDossier(spec.id, recordOf(spec, calendar));
  if (!dossier) throw new Error('the sample city has an archived matter');
  return dossier;
}

const attempt = (dossier: Dossier, role: RoleId, request: ActRequest) =>
  decide(dossier, { on: today, ...request }, law, samplePerson(role, dossier.facts.leadUnit ?? ''));

function carry(dossier: Dossier, role: RoleId, request: ActRequest): Dossier {
  const decided = attempt(dossier, role, request);
  if (!decided.ok) throw new Error(`${request.type}: ${JSON.stringify(decided.error)}`);
  return decided.value.reduce(evolve, dossier);
}

const close: ActRequest = { type: 'closeExecution', executionResult: '按期完成' };

describe('closing the execution of an archived matter', () => {
  const reported = carry(archived(), 'undertaking', {
    type: 'reportExecution',
    progress: 100,
    summary: '完成',
    problemsFound: false,
    commentsReceived: false,
  });

  it('is refused while the last report says that less than all is done', () => {
    const begun = carry(archived(), 'undertaking', {
      type: 'reportExecution',
      progress: 10,
      summary: '刚开始',
      problemsFound: false,
      commentsReceived: false,
    });
    expect(attempt(begun, 'office', close)).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
  });

  it('is refused with everything that is still owed', () => {
    const refused = attempt(reported, 'office', close);
    if (refused.ok) throw new Error('must be refused');
    expect(refused.error.kind).toBe('gate-closed');
    expect(refused.error.obstacles?.map(({ rule }) => rule).sort()).toEqual([
      'D713/30.3/record-kept',
      'D713/36.2/evaluator',
      'D713/38.2/responsible',
    ]);
  });

  it('opens when the record is checked, the evaluation judged and everyone named', () => {
    const checked = carry(reported, 'archivist', { type: 'checkRecord', corrections: [] });
    const judged = carry(checked, 'office', {
      type: 'judgePostEvaluation',
      evaluationTriggers: [],
      evaluate: false,
      because: '运行平稳',
    });
    const named = carry(judged, 'office', {
      type: 'recordResponsiblePersons',
      responsiblePersons: performedSteps(judged.facts).map((stage) => ({
        stage,
        name: '罗思齐',
        role: '经办',
        unit: judged.facts.leadUnit ?? '',
        on: today,
      })),
    });
    const withTask = carry(named, 'office', {
      confirm: { reason: '验收后补充的收尾任务' },
      type: 'splitExecutionTasks',
      executionTasks: [{ id: 'closing', task: '收尾', unit: '甲', duty: '乙', dueOn: today, doneOn: null }],
      trialEndsOn: null,
    });
    expect(attempt(withTask, 'office', close)).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
    const done = carry(withTask, 'undertaking', { type: 'completeExecutionTask', taskId: 'closing' });
    expect(carry(done, 'office', close).facts.executionClosedOn).toBe(today);
  });
});
