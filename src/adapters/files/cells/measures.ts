const TIMES = '小时|分钟|秒|毫秒|个?工作日|个月|周?岁|min|h';
const SIZES =
  '毫米|厘米|平方千米|万立方米|亿立方米|毫升|升|毫克|微克|克|千克|公斤|吨标准煤|万吨标准煤|mm|cm|km|km²|m²|m³|m2|m3|kg|mg|[μµu]g|ng|g|mL|L';
const POWERS = '千瓦|兆瓦|千瓦时|万千瓦时?|亿千瓦时|兆瓦时|kW|MW|GW|kWh|MWh|千帕|兆帕|k?Pa|MPa|分贝|dB|℃|°C|[GTM]B';
const THINGS = '台|辆|万辆|万台|例|栋|宗|株|棵|盏|家|所|座|床|人次|万人次|万户|万件';
const ALL = `${TIMES}|${SIZES}|${POWERS}|${THINGS}`;

/** Measures of time, size and power, and what things are counted in. */
export const isMeasure = (unit: string): boolean => new RegExp(`^(?:${ALL})$`).test(unit);

/** What stands below the stroke of a rate: per month, per head, per litre. */
const below =
  /^(?:年|季|月|周|日|天|时|分|次|车|人|千人|万人|十万人|户|万户|亩|公顷|公里|米|百米|吨|升|立方米|平方米|平方公里|万?元|亿元|[hsdalLmt]|min|100g|100mL|10万)$/;

/** Whether a unit is a rate of measures: mg/L, 微克/立方米, 元/人·月, 元/人/月. `isKnown`: other units that stand above the stroke. */
export function isRate(unit: string, isKnown: (part: string) => boolean): boolean {
  const [top = '', ...rest] = unit.split('/');
  const parts = rest.flatMap((part) => part.replace(/^[(（]|[)）]$/g, '').split(/[·.•]/));
  return (
    parts.length > 0 && (isMeasure(top) || isKnown(top)) && parts.every((part) => isMeasure(part) || below.test(part))
  );
}

/** The same, to look for behind the digits of a cell: letters that alone may end a code (5m, 3t) are left out. */
export const measuresInCell = ALL.replace('|min|h', '|min').replace('|g|mL|L', '|mL').replace('|m2|m3', '');
