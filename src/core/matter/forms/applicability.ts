import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { choice, w } from './say';

/** Article 3 as questions: class, exclusions, another law, catalogue; then the conclusion, to be signed. */
const judgeApplicability: FormOf<'judgeApplicability'> = {
  isWrittenNow: true,
  fields: {
    matterClass: {
      label: w('这件事是', 'This matter is'),
      control: 'radio',
      known: fact('matterClass'),
      options: [
        choice('policy', '重大公共政策和措施', 'Major public policy'),
        choice('plan', '经济社会发展重要规划', 'Important plan'),
        choice('resource', '自然资源、文化资源的政策措施', 'Natural and cultural resources'),
        choice('project', '重大公共建设项目', 'Major public project'),
        choice('other', '其他重大事项', 'Other major matter'),
      ],
      nullAs: w('都不属于', 'None of them'),
      hints: {
        policy: w(
          '公共服务、市场监管、社会管理、环境保护等方面，如供热价格、停车收费、养老补贴',
          'Public services, market regulation, social management, environment: heating prices, parking fees, elderly care',
        ),
        plan: w(
          '如五年规划、产业规划、城市更新规划',
          'Of economic and social development: five-year plans, industry plans, urban renewal',
        ),
        resource: w(
          '开发利用、保护，如基准地价、河湖岸线、传统村落保护',
          'Policies on their use and protection: land prices, river banks, heritage villages',
        ),
        project: w('在本行政区域实施，如医院、轨道交通、道路改造', 'Built in the area: hospitals, metro lines, roads'),
        other: w(
          '对经济社会发展有重大影响，涉及重大公共利益或者公众切身利益',
          'Of great effect on economy and society, or touching major public interest or the public’s direct interests',
        ),
      },
    },
    exclusion: {
      label: w('这件事属于', 'It belongs to'),
      control: 'radio',
      known: fact('exclusion'),
      options: [
        choice('macro-control', '宏观调控决策', 'Macro-control'),
        choice('legislation', '政府立法决策', 'Government legislation'),
        choice('emergency', '突发事件应急处置决策', 'Emergency response'),
      ],
      nullAs: w('都不是', 'None of these'),
      hints: {
        'macro-control': w('财政政策、货币政策等', 'Fiscal and monetary policy and the like'),
        legislation: w('制定规章、提请制定地方性法规', 'Making rules, proposing local regulations'),
        emergency: w('灾害、事故、疫情等的处置', 'To disasters, accidents, epidemics'),
      },
    },
    specialLaw: {
      label: w('法律、行政法规的名称和条文', 'Name and article of the law'),
      known: fact('specialLaw'),
      orNone: {
        ask: w('法律、行政法规对它的决策程序', 'Laws and administrative regulations on its procedure'),
        none: w('没有另行规定', 'Set none of its own'),
        some: w('另有规定', 'Set one'),
      },
    },
  },
  steps: [
    {
      title: w('属于五类中的哪一类', 'Which of the five classes'),
      rules: ['D713/3.1/class'],
      fields: ['matterClass'],
    },
    { title: w('是不是排除事项', 'Whether it is excluded'), rules: ['D713/3.2/exclusion'], fields: ['exclusion'] },
    {
      title: w('有没有另行规定程序的法律', 'Whether another law sets the procedure'),
      rules: ['D713/3.2/special-law'],
      fields: ['specialLaw'],
    },
    {
      title: w('在不在年度目录里', 'Whether it is in the catalogue'),
      rules: ['HLJ/3/catalogue', 'SH/10/off-catalogue'],
      fields: [],
      says: ({ facts: { catalogueYear: year, offCatalogueReason: reason } }) =>
        year !== undefined
          ? w(`已列入 ${year} 年度目录。`, `It stands in the catalogue of ${year}.`)
          : reason !== undefined
            ? w(`目录外事项，已说明：${reason ?? '—'}`, `Outside the catalogue, explained: ${reason ?? '—'}`)
            : w(
                '还没有列入年度目录，也没有说明。签署之后，由办公机构办理“列入年度目录”或者“说明目录外事项”。',
                'Neither in the yearly catalogue nor explained yet. Once this is signed, the general office enters it in the catalogue or explains it.',
              ),
    },
  ],
};

export const applicabilityForms = { judgeApplicability } satisfies Readonly<Record<string, FormDefinition>>;
