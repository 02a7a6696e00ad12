import { counted } from '@/core/kernel';
import { bilingual } from '@/i18n';
import { type ClauseFault, longestClause } from './clause-faults';
import type { Numbering } from './split-clauses';

const range = (from: string, to: string, till: string) => (from === to ? from : `${from}${till}${to}`);

export const strings = bilingual(
  {
    list: '草案条款',
    no: '条',
    text: '内容',
    open: '从 Word 粘贴或选择文件',
    source: '草案全文',
    sourceHint: '从 Word、WPS 复制后粘贴到这里，或者选择 .docx、.txt 文件；按“第×条”“一、”或“1.”分条',
    file: '选择 .docx 或 .txt',
    split: '分条',
    splitAgain: '重新分条（下面的改动会被替换）',
    told: (what: string) => `${what}。`,
    found: (n: number, by: Numbering) =>
      by === 'none'
        ? `没有认出编号，按自然段分为 ${n} 条，条号是补上的，请核对。`
        : `分出 ${n} 条。核对无误后填入表单，之前可以在这里改。`,
    before: (n: number, text: string) => `条款之前的 ${n} 行（标题、引言）不作为条款：${text}`,
    faults: (n: number) => `条号有 ${n} 处要核对`,
    moreFaults: (n: number) => `另有 ${n} 处`,
    fault: (fault: ClauseFault, no: string): string => {
      const place = no.trim() === '' ? `第 ${fault.at + 1} 行` : no;
      switch (fault.kind) {
        case 'no-number':
          return `${place}没有条号`;
        case 'not-a-number':
          return `“${no}”不是条号`;
        case 'no-text':
          return `${place}没有内容`;
        case 'too-long':
          return `${place}超过 ${longestClause} 字`;
        case 'doubled':
          return `${place}重复`;
        case 'out-of-order':
          return `${place}排在${fault.after}之后，次序不对`;
        case 'gap':
          return `${place}之前缺${range(fault.from, fault.to, '至')}`;
      }
    },
    noOf: (n: number) => `第 ${n} 行的条号`,
    textOf: (no: string) => `${no}的内容`,
    join: (no: string) => `把${no}并入上一条`,
    leaveOut: (no: string) => `不要${no}`,
    fillIn: (n: number) => `填入这 ${n} 条`,
    instead: (present: number, n: number) => `用这 ${n} 条替换现有的 ${present} 条`,
    behind: (n: number) => `接在现有条款之后（${n} 条）`,
    tooMany: (most: number) => `一件草案最多 ${most} 条。`,
  },
  {
    list: 'Clauses of the draft',
    no: 'No.',
    text: 'Text',
    open: 'Paste from Word or choose a file',
    source: 'Text of the draft',
    sourceHint: 'Copy in Word or WPS and paste here, or choose a .docx or .txt file; it is split at 第×条, 一、 or 1.',
    file: 'Choose a .docx or .txt',
    split: 'Split into clauses',
    splitAgain: 'Split again (changes below are replaced)',
    told: (what: string) => `${what}.`,
    found: (n: number, by: Numbering) =>
      by === 'none'
        ? `No numbers were found: each paragraph is a clause (${counted(n, 'clause')}), numbered in order. Check the numbers.`
        : `${counted(n, 'clause')} found. Mend them here, then put them into the form.`,
    before: (n: number, text: string) =>
      `${counted(n, 'line')} before the first clause (title, opening) left out: ${text}`,
    faults: (n: number) => `${counted(n, 'number')} to check`,
    moreFaults: (n: number) => `and ${n} more`,
    fault: (fault: ClauseFault, no: string): string => {
      const place = no.trim() === '' ? `Row ${fault.at + 1}` : no;
      switch (fault.kind) {
        case 'no-number':
          return `${place} has no number`;
        case 'not-a-number':
          return `“${no}” is not the number of a clause`;
        case 'no-text':
          return `${place} has no text`;
        case 'too-long':
          return `${place} is over ${longestClause} characters`;
        case 'doubled':
          return `${place} appears twice`;
        case 'out-of-order':
          return `${place} comes after ${fault.after}: out of order`;
        case 'gap':
          return `${range(fault.from, fault.to, ' to ')} missing before ${place}`;
      }
    },
    noOf: (n: number) => `Number of row ${n}`,
    textOf: (no: string) => `Text of ${no}`,
    join: (no: string) => `Join ${no} to the clause above`,
    leaveOut: (no: string) => `Leave out ${no}`,
    fillIn: (n: number) => (n === 1 ? 'Fill in this clause' : `Fill in these ${n} clauses`),
    instead: (present: number, n: number) => `Replace the ${counted(present, 'clause')} in the form with these ${n}`,
    behind: (n: number) => `Add behind those in the form (${n})`,
    tooMany: (most: number) => `A draft holds at most ${most} clauses.`,
  },
);
