import type { Words } from '@/core/kernel';
import type { FileFormat, FileReading } from '@/ports/file-import';

/** What was said of the reading that this kind of file does not have: it is refused, not passed over. */
export function idleChoice({ sheet, delimiter }: FileReading, format: FileFormat): Words | undefined {
  if (sheet !== undefined && format !== 'xlsx')
    return {
      zh: `指定了工作表「${sheet}」，而这个文件不是工作簿，没有工作表；请去掉这一项，或换成 .xlsx 文件`,
      en: `sheet “${sheet}” was chosen, and this file is no workbook: leave the choice out, or bring the .xlsx file`,
    };
  if (delimiter !== undefined && format !== 'csv')
    return {
      zh: `指定了分隔符「${delimiter}」，而这个文件不是分隔的文本；请去掉这一项`,
      en: `the delimiter “${delimiter}” was chosen, and this file is no text with delimiters: leave the choice out`,
    };
  return undefined;
}
