import type { Words } from '@/core/kernel';

const grains: Readonly<Record<string, string>> = { day: '日', week: '周', month: '月', quarter: '季', year: '年' };
const folds: Readonly<Record<string, Words>> = {
  sum: { zh: '合计', en: 'summed' },
  mean: { zh: '平均', en: 'averaged' },
};
const tests = ['cmp', 'among', 'text', 'inside', 'known'];

const listed = (hint: string | undefined): Words =>
  hint ? { zh: `；可以用：${hint}`, en: `; there are: ${hint}` } : { zh: '', en: '' };

/** Which part of a question a source cannot carry out, in words; as it stands where it is of no known form. */
export function clauseWords(clause: string, hint?: string): Words {
  const [, part = '', said = ''] = /^(\w+):(.*)$/su.exec(clause) ?? [];
  const offered = listed(hint);
  const [, by = '', of = ''] = /^(\w+)\((.*)\)$/su.exec(said) ?? [];
  if (part === 'fold' && by) {
    if (hint === 'number')
      return {
        zh: `“${of}”不是数字，不能${folds[by]?.zh ?? by}`,
        en: `“${of}” is no number: it cannot be ${folds[by]?.en ?? by}`,
      };
    if (hint === 'along')
      return {
        zh: `“${of}”取最后一个（last）要说明沿哪个日期字段（along）`,
        en: `the last of “${of}” needs a field of dates: along`,
      };
    return {
      zh: `“${of}”不能${folds[by]?.zh ?? by}${offered.zh}`,
      en: `“${of}” cannot be ${folds[by]?.en ?? by}${hint ? `; possible: ${hint}` : ''}`,
    };
  }
  const gap = said.lastIndexOf(' ');
  const [name, test] = gap < 0 ? [said, ''] : [said.slice(0, gap), said.slice(gap + 1)];
  const [field = '', grain = ''] = said.split('/');
  switch (part) {
    case 'field':
      return { zh: `没有“${said}”这个字段${offered.zh}`, en: `there is no field “${said}”${offered.en}` };
    case 'order':
      return {
        zh: `不能按“${said}”排序：结果里没有这一列${offered.zh}`,
        en: `no column “${said}” to order by${offered.en}`,
      };
    case 'fold':
      return { zh: `列名“${said}”用了两次`, en: `the column name “${said}” stands twice` };
    case 'group':
      return {
        zh: `“${field}”不是日期，不能按${grains[grain] ?? grain}分组`,
        en: `“${field}” is no date: it cannot be grouped by ${grain}`,
      };
    case 'where':
      if (hint === 'day')
        return {
          zh: `“${name}”按日提供，条件不能带时刻“${test}”`,
          en: `“${name}” is told by the day: a condition cannot name the moment “${test}”`,
        };
      return tests.includes(test)
        ? {
            zh: `“${name}”的条件与这个字段的类型不符`,
            en: `the condition on “${name}” does not fit the kind of the field`,
          }
        : { zh: `“${name}”的条件里“${test}”不是日期`, en: `“${test}” in the condition on “${name}” is no date` };
    default:
      return { zh: `${clause}${hint ? `；${hint}` : ''}`, en: `${clause}${hint ? `; ${hint}` : ''}` };
  }
}
