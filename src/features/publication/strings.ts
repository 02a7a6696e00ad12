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
      o_publicationChannels_radio_tv: '广播、电视',
      o_publicationChannels_new_media: '政务新媒体',
      o_publicationChannels_press_conference: '新闻发布会',
      decisionNo: '文号',
      adoptionNoteOn: '采纳情况说明日',
      interpretationOn: '解读日（尚未解读的不填）',
      interpretationWays: '宣传解读方式（条例第32条）',
      o_interpretationWays_press_conference: '新闻发布会',
      o_interpretationWays_interview: '接受访谈',
      o_interpretationWays_article: '解读文章、图解',
      o_interpretationWays_other: '其他方式',
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
      o_publicationChannels_radio_tv: 'radio and television',
      o_publicationChannels_new_media: 'new media',
      o_publicationChannels_press_conference: 'press conference',
      decisionNo: 'Number of the decision',
      adoptionNoteOn: 'Day of the note on adoption',
      interpretationOn: 'Day of the interpretation (empty if not yet)',
      interpretationWays: 'How it is interpreted (32)',
      o_interpretationWays_press_conference: 'press conference',
      o_interpretationWays_interview: 'interview',
      o_interpretationWays_article: 'article or picture',
      o_interpretationWays_other: 'another way',
      interpretation: 'Points of the interpretation',
    },
  },
);
