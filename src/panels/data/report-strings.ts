import { bilingual } from '@/i18n';

export const reportStrings = bilingual(
  {
    title: '校核纠错',
    none: '没有人报告过这些数据有误。',
    say: (all: number, open: number) => (open > 0 ? `共 ${all} 条，${open} 条待答复。` : `共 ${all} 条，均已答复。`),
    failed: '没有取到报错记录。',
    by: (unit: string, name: string, day: string) => `${unit} ${name} · ${day}`,
    answered: (unit: string, text: string) => `${unit}答复：${text}`,
    answer: '答复（写明核对结果和依据）',
    states: { open: '待答复', accepted: '属实，将更正', corrected: '已更正', rejected: '经核无误' },
    notSaved: '没有保存：别人可能刚答复过，或网络中断。您写的内容还在。',
  },
  {
    title: 'Error reports',
    none: 'Nobody has reported an error in these data.',
    say: (all: number, open: number) =>
      open > 0 ? `${all} in all, ${open} waiting for an answer.` : `${all} in all, all answered.`,
    failed: 'The reports could not be fetched.',
    by: (unit: string, name: string, day: string) => `${unit}, ${name} · ${day}`,
    answered: (unit: string, text: string) => `${unit} answers: ${text}`,
    answer: 'Answer (what was checked, and on what grounds)',
    states: {
      open: 'Waiting',
      accepted: 'True, to be corrected',
      corrected: 'Corrected',
      rejected: 'Checked, no error',
    },
    notSaved: 'Not saved: someone may have answered just now, or the network failed. Your words are kept.',
  },
);
