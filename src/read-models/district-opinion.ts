import type { MatterSummary } from '@/ports/matter-api';
import type { DefinedFigure, FigureWords } from './figure';
import { matterFigure } from './matter-figure';

const words: FigureWords = {
  name: { zh: '每万人意见数', en: 'comments for each 10,000 residents' },
  means: {
    zh: '这一区县的人对该事项提出的意见条数，除以常住人口（万人）；没有写明区县的意见不计。',
    en: 'Comments on the matter from this district, divided by its residents in ten thousands; those that name no district are left out.',
  },
};

/** How much a district writes about a matter, against its residents. */
export const districtOpinion = (matter: MatterSummary, district: string, value: number): DefinedFigure => {
  const { scope, asOf } = matterFigure(matter, 'opinions-received', district);
  return { id: 'district-voice', value, unit: 'value', scope, asOf, restsOn: ['opinion-store', 'data-sets'], words };
};
