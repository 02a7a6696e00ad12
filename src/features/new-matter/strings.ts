import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    title: '新的决策事项',
    sub: '建议来自领导、部门、下级政府、人大代表和政协委员，或公民（条例第10条）。提出后先研究论证，再报决策机关决定是否启动。没有提交的内容保留在本机。',
    name: '事项名称',
    duplicate: (title: string) => `目录里已有“${title}”，请确认不是同一事项。`,
    missing: {
      title: '请填写事项名称。',
      proposalSource: '请选择建议来源。',
      proposer: '请填写提出人或者提出单位。',
    },
    earlier: '这份建议此前已经记入，只是当时没有收到答复；此后的改动没有记入。请打开事项，在案卷中更正。',
    openEarlier: '打开事项',
  },
  {
    title: 'A new matter',
    sub: 'Proposals come from leaders, departments, lower governments, deputies, or citizens (Decree 713, 10). A proposal is studied first; then the authority decides whether to start. What you have not sent yet is kept in this browser.',
    name: 'Name of the matter',
    duplicate: (title: string) => `The catalogue already has “${title}”; please make sure this is a different matter.`,
    missing: {
      title: 'Please name the matter.',
      proposalSource: 'Please choose where the proposal comes from.',
      proposer: 'Please say who proposes it.',
    },
    earlier:
      'This proposal had already been recorded; only the confirmation did not arrive. What you changed since then is not recorded: open the matter and correct it there.',
    openEarlier: 'Open the matter',
  },
);
