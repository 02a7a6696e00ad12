import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    checkRecord: {
      corrections: '更正（没有则不添加）',
      correctionsEntry: '第几条留痕',
      correctionsReason: '更正理由',
      correctionsOriginalKept: '是否保留原记录',
    },
    archiveDossier: {
      archiveKinds: '归档目录',
      governmentLevel: '决策机关层级（省、市满 20 年移交，县满 10 年）',
      o_governmentLevel_province: '省级',
      o_governmentLevel_city: '设区的市级',
      o_governmentLevel_county: '县级',
      o_governmentLevel_township: '乡镇级',
      retention: '保管期限',
      o_retention_permanent: '永久',
      o_retention_30_years: '30 年',
      o_retention_10_years: '10 年',
      transferYear: '移交年份（市级满二十年，档案法实施条例第20条）',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    checkRecord: {
      corrections: 'Corrections (none: add no row)',
      correctionsEntry: 'Entry',
      correctionsReason: 'Reason',
      correctionsOriginalKept: 'Original kept?',
    },
    archiveDossier: {
      archiveKinds: 'List of the archive',
      governmentLevel: 'Level of the government (province and city transfer after 20 years, county after 10)',
      o_governmentLevel_province: 'province',
      o_governmentLevel_city: 'city',
      o_governmentLevel_county: 'county',
      o_governmentLevel_township: 'township',
      retention: 'Retention',
      o_retention_permanent: 'permanent',
      o_retention_30_years: '30 years',
      o_retention_10_years: '10 years',
      transferYear: 'Year of transfer (twenty years for a city, Archives 20)',
    },
  },
);
