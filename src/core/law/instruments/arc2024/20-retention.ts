import { civilDate, yearOf } from '@/core/kernel';
import { argued } from '../../argued';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';

/** Of files a county archive takes (ARC 20.2); the parameter holds that of province and city. */
const COUNTY_YEARS = 10;

/**
 * Retention and year of transfer are set: twenty years after the file was formed for a province or a city, ten for a county. A later
 * year needs the consent of the archive authority, an earlier one its agreement.
 * Reading: the file is formed in the year it is archived; a township hands over to the archive of its county.
 */
export const retentionAndTransferSet = parameterRule({
  id: 'ARC/20.2/retention',
  ref: 'R140',
  stage: 'archive',
  layer: 'N',
  parameter: 'archiveTransferYears',
  legalBasis: [
    quoted('ARC', '20.2', '应当自档案形成之日起满二十年即向有关的国家档案馆移交', '2026-11-29'),
    quoted('ARC', '20.2', '移交单位应当自档案形成之日起满十年即向有关的县级国家档案馆移交', '2026-11-29'),
    quoted('ARC', '20.3', '可以延长向有关的国家档案馆移交的期限', '2026-11-29'),
    quoted('ARC', '20.1', '定期向有关的国家档案馆移交档案', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2024-03-01') },
  title: { zh: '保管期限和移交年份', en: 'Retention and year of transfer are set' },
  reads: ['retention', 'transferYear', 'archivedOn'],
  takenOn: ({ archivedOn }) => archivedOn,
  argues: ({ transferExtension }) =>
    argued(
      { zh: '档案主管部门同意延期的原因', en: 'why another year of transfer was agreed' },
      transferExtension?.because,
    ),
  holds: ({ transferYear, archivedOn, governmentLevel, transferExtension }, { value: years }) => {
    if (transferYear === null) return { holds: false, values: { why: 'none' } };
    const used = transferYear - yearOf(archivedOn);
    const counted = { value: used, unit: 'years', needed: years, bound: 'at-most' } as const;
    const of =
      governmentLevel === undefined
        ? undefined
        : governmentLevel === 'province' || governmentLevel === 'city'
          ? years
          : COUNTY_YEARS;
    if (of !== undefined && used === of)
      return { holds: true, values: { used, of }, counted: { ...counted, needed: of } };
    if (transferExtension) return { holds: true, values: { used, of: of ?? years }, counted };
    if (of === undefined && (used === years || used === COUNTY_YEARS)) return { missing: ['governmentLevel'], counted };
    return {
      holds: false,
      values: { why: 'years', used, of: of ?? years },
      counted: { ...counted, needed: of ?? years },
    };
  },
  met: (v) => ({
    zh: `形成后 ${v.used} 年移交，合乎规定。`,
    en: `Transfer ${v.used} years after the file was formed, as the rule says.`,
  }),
  unmet: (v) =>
    v.why === 'none'
      ? { zh: '没有设定移交年份。', en: 'No year of transfer is set.' }
      : {
          zh: `移交年份为形成后 ${v.used} 年，规定为 ${v.of} 年，也没有档案主管部门的同意。`,
          en: `Transfer is set ${v.used} years after the file was formed, the rule says ${v.of}, and no consent to another year is recorded.`,
        },
});
