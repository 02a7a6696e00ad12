import { numberOfSigns, numeralSigns } from './chinese-number';

const clause = new RegExp(`^第?([0-9０-９]+|[${numeralSigns}]+)(?:条.*)?[、.．]?$`);

/** The number of a clause as the draft has it: 第6条, 第六条, 第 6 条第二款 and 6 are all 6. Other texts stay as they are. */
export function clauseNo(text: string): string {
  const no = clause.exec(text.replaceAll(/\s/g, ''))?.[1];
  return no === undefined ? text : String(numberOfSigns(no) ?? text);
}
