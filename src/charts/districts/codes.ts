/**
 * Division codes of Harbin's districts and counties (GB/T 2260), as they stand beside the figures of the catalogue.
 * The names are those of the outlines.
 */
const codes: Readonly<Record<string, string>> = {
  '230102': '道里区',
  '230103': '南岗区',
  '230104': '道外区',
  '230108': '平房区',
  '230109': '松北区',
  '230110': '香坊区',
  '230111': '呼兰区',
  '230112': '阿城区',
  '230113': '双城区',
  '230123': '依兰县',
  '230124': '方正县',
  '230125': '宾县',
  '230126': '巴彦县',
  '230127': '木兰县',
  '230128': '通河县',
  '230129': '延寿县',
  '230183': '尚志市',
  '230184': '五常市',
};

export const districts: readonly string[] = Object.values(codes);

const codeOf = new Map(Object.entries(codes).map(([code, name]) => [name, code]));

/** The name of a district told by name or code; what is neither stays as it is. */
export const districtOf = (nameOrCode: string): string => codes[nameOrCode] ?? nameOrCode;

export const codeOfDistrict = (name: string): string | null => codeOf.get(name) ?? null;
