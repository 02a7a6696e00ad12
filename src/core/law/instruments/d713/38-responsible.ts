import { civilDate, counted } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { firstPerformedOn, performedSteps } from '../../performed-steps';
import { quoted } from '../../provision';
import type { StageId } from '../../stage';

/** Every step performed has its responsible person on record, for life: person, role, unit and day. */
export const responsiblePersonsRecorded = checkRule({
  id: 'D713/38.2/responsible',
  ref: 'R158',
  stage: 'responsibility',
  layer: 'N',
  legalBasis: [
    quoted('D713', '38.2', '应当倒查责任，实行终身责任追究', '2026-11-29'),
    quoted('D713', '39.1', '对负有责任的领导人员和直接责任人员依法追究责任', '2026-11-29'),
    quoted('D713', '40.1', '对负有责任的领导人员和直接责任人员依法追究责任', '2026-11-29'),
    quoted('D713', '41.1', '承担论证评估工作的专家、专业机构、社会组织等违反职业道德和本条例规定的', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '各环节责任人终身留存', en: 'Responsible persons are recorded for life' },
  reads: ['responsiblePersons'],
  holds: (facts) => {
    const named = new Set(facts.responsiblePersons.map(({ stage }) => stage));
    const performed = performedSteps(facts);
    const missing = performed.filter((stage) => !named.has(stage));
    // A step taken after the persons were recorded is not left out yet: its person is recorded next, before the execution is closed.
    const recorded =
      facts.responsiblePersons
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? '';
    const isToCome = (stage: StageId) => recorded !== '' && (firstPerformedOn(facts, stage) ?? '') > recorded;
    if (missing.length > 0 && !facts.executionClosedOn && missing.every(isToCome))
      return { missing: ['responsiblePersons'] };
    return { holds: missing.length === 0, values: { missing: missing.length, of: performed.length } };
  },
  met: (v) => ({
    zh: `已履行的 ${v.of} 个环节都记有责任人。`,
    en: `A person is named for each of ${counted(v.of, 'step')} performed.`,
  }),
  unmet: (v) => ({
    zh: `已履行的 ${v.of} 个环节中有 ${v.missing} 个没有责任人。`,
    en: `${v.missing} of ${v.of} steps performed have no person.`,
  }),
});
