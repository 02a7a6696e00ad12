import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    publishDecision: {
      publicationChannels: '公布途径（条例第32条）',
      o_publicationChannels_gazette: '政府公报',
      o_publicationChannels_site: '政府网站',
      o_publicationChannels_newspaper: '本地报纸',
      o_publicationChannels_new_media: '政务新媒体',
      o_publicationChannels_press_conference: '新闻发布会',
      decisionNo: '文号',
      adoptionNoteOn: '采纳情况说明日',
      interpretationOn: '解读日',
      interpretation: '解读要点',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    publishDecision: {
      publicationChannels: 'Channels (32)',
      o_publicationChannels_gazette: 'gazette',
      o_publicationChannels_site: 'government site',
      o_publicationChannels_newspaper: 'local newspaper',
      o_publicationChannels_new_media: 'new media',
      o_publicationChannels_press_conference: 'press conference',
      decisionNo: 'Number of the decision',
      adoptionNoteOn: 'Day of the note on adoption',
      interpretationOn: 'Day of the interpretation',
      interpretation: 'Points of the interpretation',
    },
  },
);
