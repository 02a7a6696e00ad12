import { bilingual } from '@/i18n';

const listed = (names: readonly string[], zh: boolean) => names.map((name) => `“${name}”`).join(zh ? '、' : ', ');

export const strings = bilingual(
  {
    form: {
      scenarios: '情景',
      name: '情景名称',
      because: '为什么可能这样（依据）',
      grid: '这一情景下不同的数值',
      gridHint: '空格表示与已填数值相同（浅色所示）；只填会变的',
      cell: (scenario: string, option: string, criterion: string) => `${scenario}：${option}，${criterion}`,
      unnamed: (n: number) => `情景 ${n}`,
      option: '方案',
      notANumber: '不是数值',
      first: '先比较备选方案，再设定情景。',
    },
    title: '情景与后悔值',
    none: '还没有设定情景。情景是可能出现的不同未来，例如连续干旱、补贴减半；不必给概率。',
    enter: '设定情景',
    change: '修改情景',
    asTold: '按已填数值',
    always: (name: string, n: number) => `连同已填数值共 ${n} 种情形，“${name}”都居首。`,
    leads: (scenario: string, names: readonly string[]) => `${scenario}时，${listed(names, true)}居首。`,
    regret: (names: readonly string[], most: string) =>
      `最大后悔值最小的是${listed(names, true)}：无论哪种情形，比当时最好的方案最多差 ${most} 分。`,
    worst: (names: readonly string[], points: string) =>
      `最坏情形下得分最高的是${listed(names, true)}（${points} 分）。`,
    mean: (names: readonly string[], points: string) =>
      `各情形同等看待，平均得分最高的是${listed(names, true)}（${points} 分）。`,
    below: (scenario: string, names: readonly string[]) => `${scenario}时，${listed(names, true)}达不到底线。`,
    astray: (scenario: string, places: string) => `情景“${scenario}”所改的${places}已不在方案表中，没有计入。`,
    setNote: '后悔值取决于参加比较的方案：增减方案可能改变结论。',
    option: '方案',
    score: (points: string, regret: string) => `${points}（后悔 ${regret}）`,
    most: '最大后悔',
    limits: '达底线的情形',
    of: (n: number, all: number) => `${n}/${all}`,
    first: '居首',
    cannot: (why: string) => `不能比较情景：${why}`,
  },
  {
    form: {
      scenarios: 'Scenarios',
      name: 'Name of the scenario',
      because: 'Why it may come so',
      grid: 'Scores that differ in it',
      gridHint: 'Enter only what would change; left blank, the recorded score (shown pale) stands.',
      cell: (scenario: string, option: string, criterion: string) => `${scenario}: ${option}, ${criterion}`,
      unnamed: (n: number) => `Scenario ${n}`,
      option: 'Option',
      notANumber: 'not a number',
      first: 'Compare the options first, then name scenarios.',
    },
    title: 'Scenarios and regret',
    none: 'No scenarios have been named. A scenario is a future that may come, such as a run of dry years or half the subsidy; it needs no chance.',
    enter: 'Name scenarios',
    change: 'Change the scenarios',
    asTold: 'As recorded',
    always: (name: string, n: number) => `“${name}” is first in all ${n} cases, the scores as told among them.`,
    leads: (scenario: string, names: readonly string[]) => `${scenario}: ${listed(names, false)} first.`,
    regret: (names: readonly string[], most: string) =>
      `Least regret at worst: ${listed(names, false)}, never more than ${most} points behind what is best in the case that comes.`,
    worst: (names: readonly string[], points: string) =>
      `Best in its worst case: ${listed(names, false)} (${points} points).`,
    mean: (names: readonly string[], points: string) =>
      `All cases counted alike, the best mean: ${listed(names, false)} (${points} points).`,
    below: (scenario: string, names: readonly string[]) => `${scenario}: ${listed(names, false)} below a hard limit.`,
    astray: (scenario: string, places: string) =>
      `Scenario “${scenario}” changes ${places}, which is no longer in the table; it is left out.`,
    setNote: 'Regret depends on the options compared: one more or one fewer may change it.',
    option: 'Option',
    score: (points: string, regret: string) => `${points} (regret ${regret})`,
    most: 'Most regret',
    limits: 'Within limits',
    of: (n: number, all: number) => `${n} of ${all}`,
    first: 'first',
    cannot: (why: string) => `The scenarios cannot be compared: ${why}`,
  },
);
