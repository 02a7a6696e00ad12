import type { Words } from '@/core/kernel';
import { counted } from '@/core/kernel';
import type { Left } from './read-body';

/** What a person has to know of how the file was read; nothing where there is nothing to say. */
export function tellLeft(left: Left, unknown: ReadonlySet<string>): readonly Words[] {
  const told: (Words | false)[] = [
    left.inserted + left.deleted > 0 && {
      zh: `修订按“接受”读：插入 ${left.inserted} 处算在内，删除 ${left.deleted} 处不算`,
      en: `Tracked changes are read as accepted: ${counted(left.inserted, 'insertion')} in, ${counted(left.deleted, 'deletion')} out`,
    },
    left.hidden > 0 && {
      zh: `隐藏文字 ${left.hidden} 处没有读入`,
      en: `Hidden text left out in ${counted(left.hidden, 'place')}`,
    },
    left.tables > 0 && {
      zh: `表格 ${left.tables} 个，一行读作一段`,
      en: `${counted(left.tables, 'table')}: each row is read as one paragraph`,
    },
    left.textBoxes > 0 && {
      zh: `文本框 ${left.textBoxes} 个，接在所在段落之后`,
      en: `${counted(left.textBoxes, 'text box', 'text boxes')}: set after the paragraph each hangs on`,
    },
    left.contents > 0 && {
      zh: `自动目录 ${left.contents} 行没有读入`,
      en: `${counted(left.contents, 'line')} of the automatic table of contents left out`,
    },
    left.notes > 0 && {
      zh: `脚注、尾注 ${left.notes} 处没有读入`,
      en: `${counted(left.notes, 'footnote or endnote', 'footnotes or endnotes')} left out`,
    },
    left.comments > 0 && {
      zh: `批注 ${left.comments} 处没有读入`,
      en: `${counted(left.comments, 'comment')} left out`,
    },
    left.pictures > left.textBoxes && {
      zh: '图片和图形里的文字没有读入',
      en: 'Text in pictures and drawings is left out',
    },
    left.embedded > 0 && {
      zh: `嵌入的文件 ${left.embedded} 个没有读入`,
      en: `${counted(left.embedded, 'embedded file')} left out`,
    },
    unknown.size > 0 && {
      zh: `不认识的编号样式（${[...unknown].join('、')}）按阿拉伯数字写出，请核对`,
      en: `Numbers in a format not known (${[...unknown].join(', ')}) are written in Arabic digits: check them`,
    },
  ];
  return told.filter((words) => words !== false);
}
