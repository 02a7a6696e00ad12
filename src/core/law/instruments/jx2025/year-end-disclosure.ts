import { civilDate } from '@/core/kernel';
import { ifCatalogued } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Completion of all matters of the year’s catalogue is public by year end; known by excerpt only, so it only warns. */
export const catalogueDisclosedAtYearEnd = optionalRule({
  id: 'JX/2025/year-end-disclosure',
  ref: 'R009',
  stage: 'catalogue',
  parameter: 'yearEndDisclosureBy',
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'office',
  title: { zh: '年底前公布目录完成情况', en: 'Completion of the catalogue is disclosed at year end' },
  reads: ['catalogueYear'],
  takenOn: ({ yearEndDisclosedOn }) => yearEndDisclosedOn,
  applies: ifCatalogued,
  holds: ({ catalogueYear, yearEndDisclosedOn }, { value: by, asOf }) => {
    const last = civilDate(`${catalogueYear}-${by}`);
    const values = { last };
    if (yearEndDisclosedOn) return { holds: yearEndDisclosedOn <= last, values, dueBy: last };
    return yearEndDisclosedOn === null || asOf > last
      ? { holds: false, values, dueBy: last }
      : { missing: ['yearEndDisclosedOn'], dueBy: last };
  },
  met: (v) => ({
    zh: `已于 ${v.last} 前公布目录事项完成情况。`,
    en: `Completion of the catalogue was disclosed by ${v.last}.`,
  }),
  unmet: (v) => ({
    zh: `未于 ${v.last} 前公布目录事项完成情况（依据为公告摘录，仅提示）。`,
    en: `Completion of the catalogue was not disclosed by ${v.last} (source known by excerpt only).`,
  }),
});
