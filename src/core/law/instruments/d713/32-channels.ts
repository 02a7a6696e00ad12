import { civilDate } from '@/core/kernel';
import { both, ifPublic } from '../../applicability';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { itemsDue } from '../../items-due';
import { quoted } from '../../provision';

/** Published by gazette, site and newspaper. What the meeting did not pass is not published. */
export const publicationChannelsUsed = checkRule({
  id: 'D713/32.1/channels',
  ref: 'R133',
  stage: 'publication',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '32.1',
      '通过本级人民政府公报和政府网站以及在本行政区域内发行的报纸等途径及时公布重大行政决策',
      '2026-11-29',
    ),
    quoted('OGI', '19.1', '需要公众参与决策的政府信息，行政机关应当主动公开', '2026-11-29'),
    quoted(
      'OGI',
      '23.1',
      '通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'archive',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公报、网站、报纸公布', en: 'Published by gazette, site and newspaper' },
  reads: ['publishedOn'],
  takenOn: ({ publishedOn }) => publishedOn,
  applies: both(ifPassed, ifPublic),
  holds: ({ publishedOn, publicationChannels }) => {
    if (publishedOn === null)
      return { holds: false, says: { zh: '决策没有公布。', en: 'The decision was not published.' } };
    if (publicationChannels === undefined) return { missing: ['publicationChannels'] };
    return itemsDue('publicationChannels', ['gazette', 'site', 'newspaper'], publicationChannels);
  },
  met: () => ({ zh: '已通过公报、网站、报纸公布。', en: 'Published by all three.' }),
  unmet: ({ zh = '', en = '' }) => ({
    zh: `应当通过公报、政府网站和报纸公布，没有通过：${zh}。`,
    en: `Gazette, government site and newspaper are all needed; not used: ${en}.`,
  }),
});
