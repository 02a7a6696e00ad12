import type { Hearing } from '../matter-spec';

const riders = '乘客（含学生、老年、残疾人）';
const operators = '运营企业';
const deputies = '人大代表、政协委员';
const learned = '专家、社会组织';

export const metroFareHearing: Hearing = {
  place: '市民大厦二层报告厅',
  selection: '公开报名 268 人，按乘坐里程和年龄分组抽签，过程录像公开。',
  seats: [
    [riders, 10],
    [operators, 3],
    [deputies, 4],
    [learned, 3],
  ],
  host: '贺明远',
  speakers: [
    {
      name: '吕思源',
      side: riders,
      stance: 'conditional',
      statement: '我每天从江北到平房三十公里，月度优惠必须有，否则一年多花六百元。',
    },
    {
      name: '姚桂芬',
      side: riders,
      stance: 'support',
      statement: '起步价不变就行，老人多是短途。',
    },
    {
      name: '许子涵',
      side: riders,
      stance: 'conditional',
      statement: '学生五折应包括职业学校，办卡别只认手机。',
    },
    { name: '耿大成', side: riders, stance: 'oppose', statement: '高峰车厢挤成这样，不加车先加价，我反对。' },
    { name: '苏晓梅', side: riders, stance: 'support', statement: '换乘能省一元，对我们倒车的人是降价。' },
    { name: '段启明', side: operators, stance: 'support', statement: '承诺高峰加开十二列次，准点率按月公布。' },
    { name: '柏松', side: operators, stance: 'support', statement: '系统改造两个月可完成，旧卡继续使用。' },
    {
      name: '路遥芳',
      side: deputies,
      stance: 'conditional',
      statement: '一年后的评估要请第三方，并把结果报人大。',
    },
    { name: '纪云飞', side: deputies, stance: 'support', statement: '按里程更公平，赞成。' },
    {
      name: '安若素',
      side: learned,
      stance: 'conditional',
      statement: '补贴与准点率挂钩，企业才有改进的动力。',
    },
    { name: '危立文', side: learned, stance: 'support', statement: '递远递减符合国内同类城市的做法。' },
  ],
};
