/** Districts and counties of Harbin with invented sizes (示例): code, people in 10,000, area in square kilometres, weight of its work orders. */
export const districts = [
  { name: '道里区', code: '230102', people: 96.4, area: 479, weight: 0.13 },
  { name: '南岗区', code: '230103', people: 138.2, area: 183, weight: 0.17 },
  { name: '道外区', code: '230104', people: 83.1, area: 619, weight: 0.12 },
  { name: '平房区', code: '230108', people: 28.9, area: 94, weight: 0.04 },
  { name: '松北区', code: '230109', people: 47.6, area: 736, weight: 0.08 },
  { name: '香坊区', code: '230110', people: 101.7, area: 340, weight: 0.14 },
  { name: '呼兰区', code: '230111', people: 70.3, area: 2197, weight: 0.06 },
  { name: '阿城区', code: '230112', people: 51.8, area: 2452, weight: 0.05 },
  { name: '双城区', code: '230113', people: 67.5, area: 3112, weight: 0.05 },
  { name: '依兰县', code: '230123', people: 28.4, area: 4616, weight: 0.015 },
  { name: '方正县', code: '230124', people: 17.2, area: 2969, weight: 0.012 },
  { name: '宾县', code: '230125', people: 42.6, area: 3845, weight: 0.028 },
  { name: '巴彦县', code: '230126', people: 43.9, area: 3138, weight: 0.022 },
  { name: '木兰县', code: '230127', people: 17.7, area: 3602, weight: 0.01 },
  { name: '通河县', code: '230128', people: 16.9, area: 5678, weight: 0.01 },
  { name: '延寿县', code: '230129', people: 18.8, area: 3149, weight: 0.011 },
  { name: '尚志市', code: '230183', people: 45.2, area: 8895, weight: 0.022 },
  { name: '五常市', code: '230184', people: 66.3, area: 7512, weight: 0.03 },
] as const;

/** Topics of work orders: share of the year, and how much more come in the heating season. */
export const topics = [
  { name: '供热', share: 0.2, winter: 2.6 },
  { name: '物业服务', share: 0.17, winter: 1 },
  { name: '噪声', share: 0.12, winter: 0.5 },
  { name: '停车', share: 0.13, winter: 1.1 },
  { name: '清冰雪', share: 0.06, winter: 3.2 },
  { name: '老旧小区改造', share: 0.12, winter: 0.7 },
  { name: '公共交通', share: 0.11, winter: 1.2 },
  { name: '教育', share: 0.09, winter: 0.9 },
] as const;

/** Months of the heating season: 20 October to 20 April. */
export const isHeating = (month: string): boolean => [10, 11, 12, 1, 2, 3, 4].includes(Number(month.slice(5, 7)));
