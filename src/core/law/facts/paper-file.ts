import { z } from 'zod';
import { cleanText, type Words } from '@/core/kernel';
import { line } from './fact';

/** Kinds of file a paper may be: what offices exchange, and nothing that runs. */
export const fileTypes = {
  pdf: { extensions: ['pdf'], media: 'application/pdf', words: { zh: 'PDF 文件', en: 'PDF' } },
  docx: {
    extensions: ['docx'],
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: { zh: 'Word 文档', en: 'Word document' },
  },
  xlsx: {
    extensions: ['xlsx'],
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: { zh: 'Excel 表格', en: 'Excel workbook' },
  },
  ofd: { extensions: ['ofd'], media: 'application/ofd', words: { zh: 'OFD 版式文件', en: 'OFD document' } },
  wps: { extensions: ['wps'], media: 'application/vnd.ms-works', words: { zh: 'WPS 文档', en: 'WPS document' } },
  txt: { extensions: ['txt'], media: 'text/plain; charset=utf-8', words: { zh: '文本文件', en: 'text file' } },
  png: { extensions: ['png'], media: 'image/png', words: { zh: 'PNG 图片', en: 'PNG picture' } },
  jpg: { extensions: ['jpg', 'jpeg'], media: 'image/jpeg', words: { zh: 'JPEG 图片', en: 'JPEG picture' } },
} as const satisfies Readonly<
  Record<string, { readonly extensions: readonly string[]; readonly media: string; readonly words: Words }>
>;
export type FileType = keyof typeof fileTypes;
export const fileTypeIds = Object.keys(fileTypes) as readonly FileType[]; // the keys written above

/** The file a paper is: its name as it was chosen, which is never a path, and its type by what is in it. */
export const paperFile = z.strictObject({
  name: line.refine((name) => !/[\\/]|\p{Surrogate}/u.test(name), { error: 'a name of a file, without folders' }),
  type: z.enum(fileTypeIds),
});

const MOST = 200;

/** The name alone of a file a person chose, without folders and signs nobody sees; its ending stays where it is cut. */
export function nameOfFile(chosen: string): string {
  const name = cleanText(cleanText(chosen).split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[\t\n]/g, ' ')
    .replaceAll(/\p{Surrogate}/gu, '');
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  return name.length <= MOST
    ? name
    : `${[...name]
        .slice(0, 150)
        .join('')
        .slice(0, MOST - ending.length)}${ending}`;
}

/** The type a name claims by its ending; undefined: none that is kept. */
export function claimedType(name: string): FileType | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return fileTypeIds.find((type) => fileTypes[type].extensions.some((one) => one === ending));
}
