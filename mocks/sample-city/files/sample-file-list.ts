import type { Paper } from '@/core/law';

/** A paper of the sample city that has a file. Its bytes lie beside this list. */
export interface SampleFile {
  readonly matter: string;
  readonly kind: Paper['kind'];
  readonly digest: string;
  readonly bytes: number;
  readonly file: NonNullable<Paper['file']>;
}

export const sampleFileList: readonly SampleFile[] = [
  {
    matter: 'heating-price',
    kind: 'explanation',
    digest: 'bcd4b13e3e5b37c3ae689d533fc9ad4553e155ee26d96be5b907619e83398380',
    bytes: 568,
    file: { name: '起草说明（示例）.txt', type: 'txt' },
  },
  {
    matter: 'heating-price',
    kind: 'consultation-notice',
    digest: '7bfa54533530840c96fa55480de24bd26df28b81dd47258577edb77cbbdcdef4',
    bytes: 30974,
    file: { name: '征求意见公告截图（示例）.png', type: 'png' },
  },
  {
    matter: 'metro-fare',
    kind: 'meeting-minutes',
    digest: '6db9359240873f0e084ef77a57bf820d73babc65abd02ec20534eb9a69b4f346',
    bytes: 133076,
    file: { name: '常务会议纪要（示例）.pdf', type: 'pdf' },
  },
];
