import type { Hearing } from '../matter-spec';

const residents = '居民用户（含低保、老年）';
const makers = '供热企业';
const deputies = '人大代表、政协委员';
const learned = '专家、社会组织';

export const heatingPriceHearing: Hearing = {
  place: '市民大厦三层会议厅',
  selection: '公开报名 412 人，按利益方分组，在公证员监督下以公开种子抽签。',
  seats: [
    [residents, 11],
    [makers, 3],
    [deputies, 3],
    [learned, 3],
  ],
  host: '贺明远',
  speakers: [
    {
      name: '孙桂兰',
      side: residents,
      stance: 'oppose',
      statement: '我家边户，去年最冷时屋里 16 度。没热先涨价，我不同意；先把温度管好。',
    },
    {
      name: '赵国栋',
      side: residents,
      stance: 'conditional',
      statement: '分两步可以接受，但第二步要看第一步的服务，达不到就不该再涨。',
    },
    {
      name: '尹秀芝',
      side: residents,
      stance: 'conditional',
      statement: '低保户补贴要先到账。去年的采暖补贴一月才发，我们是借钱交的费。',
    },
    {
      name: '周立新',
      side: residents,
      stance: 'support',
      statement: '企业关停过一次，冻过一冬的人知道稳定供热更要紧，适当涨一点我赞成。',
    },
    {
      name: '郝凤山',
      side: residents,
      stance: 'oppose',
      statement: '成本里人工涨得最快，账不公开就不能让居民一家承担。',
      refused: true,
    },
    {
      name: '范志刚',
      side: makers,
      stance: 'support',
      statement: '三年累计亏损 4.1 亿元，设备带病运行；愿意公布审计报告并签达标承诺。',
    },
    {
      name: '苗雨辰',
      side: makers,
      stance: 'conditional',
      statement: '中小热企议价能力弱，建议统一储煤，价格调整之外还要解决燃料来源。',
    },
    {
      name: '鲁培英',
      side: deputies,
      stance: 'conditional',
      statement: '略高于低保线的家庭最容易被漏掉，补贴应延伸到低收入家庭。',
    },
    {
      name: '邵建业',
      side: deputies,
      stance: 'support',
      statement: '赞成两步走，建议每年向人大报告补贴和达标情况。',
    },
    {
      name: '曲文博',
      side: learned,
      stance: 'conditional',
      statement: '按面积收费难以节能，新建小区应当同步实行计量收费。',
    },
    {
      name: '田静',
      side: learned,
      stance: 'oppose',
      statement: '消费者协会收到的投诉以室温和报修为主，退费条款没有第三方测温就落不了地。',
    },
  ],
};
