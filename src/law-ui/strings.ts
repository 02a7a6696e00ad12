import { bilingual } from '@/i18n';

export const strings = bilingual({ paraphrased: '要点，非原文' }, { paraphrased: 'a paraphrase, not the text' });
