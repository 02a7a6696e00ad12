import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
  },
);
