import type { LabelledOpinion, PlantedSpan } from './labelled-opinion';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '欧阳', '上官', '郑', '何'];
const given = ['伟', '芳', '秀英', '建国', '志强', '丽', '敏', '海燕', '国庆', '晓东', '桂兰', '明', '雪梅', '鹏飞'];

type Random = () => number;
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

function idCard(random: Random): string {
  const year = 1940 + Math.floor(random() * 65);
  const body = `2301${['02', '03', '04', '10'][Math.floor(random() * 4)]}${year}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}${String(1 + Math.floor(random() * 28)).padStart(2, '0')}${digits(random, 3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

function bankCard(random: Random): string {
  const body = `6222${digits(random, 14)}`;
  let sum = 0;
  for (let at = 0; at < body.length; at += 1) {
    const digit = Number(body[body.length - 1 - at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}

type Pick = <T>(list: readonly T[]) => T;
const makers: readonly ((
  random: Random,
  pick: Pick,
) => readonly [before: string, kind: PlantedSpan['kind'] | null, text: string])[] = [
  (random, pick) => {
    const number = `1${pick(['38', '39', '57', '86', '99', '77'])}${digits(random, 8)}`;
    const way = random();
    const shown =
      way < 0.6
        ? number
        : way < 0.8
          ? `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`
          : `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
    return [pick(['电话', '联系电话：', '手机', '打我电话', '']), 'mobile', shown];
  },
  (random, pick) => [pick(['身份证号', '身份证：', '证件号码']), 'id-card', idCard(random)],
  (random, pick) => [pick(['银行卡号', '退费请打到卡', '卡号：']), 'bank-card', bankCard(random)],
  (random, pick) => [
    pick(['邮箱', '请回复到', 'email: ']),
    'e-mail',
    `${pick(['wang', 'li.na', 'zhang_88', 'hrb2020'])}${Math.floor(random() * 900)}@${pick(['qq.com', '163.com', 'sina.com.cn'])}`,
  ],
  (random, pick) => [
    pick(['车牌', '我的车', '车号']),
    'plate',
    `黑A${pick(['·', ''])}${pick(['B', 'D', 'K', 'M'])}${digits(random, 4)}`,
  ],
  (_random, pick) => [pick(['我叫', '联系人：', '姓名：', '署名：']), 'name', pick(surnames) + pick(given)],
  (random, pick) => [pick(['座机', '家里电话', '电话']), 'landline', `0451${pick(['-', ''])}8${digits(random, 7)}`],
  (random, pick) => [
    pick(['家住', '地址', '我住']),
    'address',
    `${pick(['幸福', '和平', '安康', '金色'])}${pick(['小区', '家园', '花园'])}${1 + Math.floor(random() * 30)}${pick(['号楼', '栋'])}${1 + Math.floor(random() * 6)}单元${1 + Math.floor(random() * 9)}0${1 + Math.floor(random() * 4)}${pick(['室', ''])}`,
  ],
  // Numbers that are nobody's: they must stay.
  (random, pick) => [
    pick(['工单编号', '订单号', '户号', '受理编号：']),
    null,
    `${2024 + Math.floor(random() * 3)}${digits(random, 12)}`,
  ],
  (random, pick) => [pick(['热线', '拨打']), null, pick(['12345', '96107', '12319', `400${digits(random, 3)}`])],
];

/** The view with one piece of personal data (or a number that is none) behind it, told where it stands. */
export function plantPersonal(opinion: LabelledOpinion, random: Random, pick: Pick): LabelledOpinion {
  const [before, kind, text] = pick(makers)(random, pick);
  const start = opinion.text.length + before.length;
  const span = kind && { kind, start, end: start + text.length };
  return { ...opinion, text: `${opinion.text}${before}${text}。`, spans: span ? [span] : [] };
}
