import { bilingual } from '@/i18n';

export const strings = bilingual({ gist: '要点，非原文' }, { gist: 'gist, not the text' });
