/**
 * THE floor table. A folder may import its own inside and what `may` lists, nothing else; a name ending in `/*` stands
 * for every folder below. `scripts/check-floors.mjs` runs it; docs: README, "Folders".
 */
const core = ['core/kernel', 'core/law', 'core/procedure', 'core/deadlines', 'core/matter', 'core/inspection', 'core/record'];
const analysis = ['analysis/*'];
const ports = ['ports/*'];
/** What one sees a part of: blocks a screen is put together from. */
const parts = ['browser-storage', 'i18n', 'ui', 'charts', 'queries', 'law-ui', 'figure-value', 'forms', 'stage-view', 'panels/*'];

const floors = {
  'core/kernel': [],
  'core/law': ['core/kernel'],
  'core/procedure': ['core/kernel', 'core/law'],
  'core/deadlines': ['core/kernel', 'core/law', 'core/procedure'],
  'core/matter': ['core/kernel', 'core/law', 'core/procedure', 'core/deadlines'],
  'core/inspection': ['core/kernel', 'core/law', 'core/procedure', 'core/deadlines', 'core/matter'],
  'core/record': ['core/kernel'],
  analysis: ['core/kernel', ...analysis],
  'browser-storage': [],
  i18n: ['core/kernel', 'browser-storage'],
  ui: ['core/kernel', 'browser-storage', 'i18n'],
  charts: ['core/kernel', 'browser-storage', 'i18n', 'ui'],
  ports: [...core, ...analysis, ...ports],
  data: ['core/kernel', ...analysis, ...ports],
  'read-models': [...core, ...analysis, ...ports, 'data'],
  queries: [...core, ...analysis, ...ports, 'browser-storage', 'i18n', 'ui'],
  adapters: [...core, ...analysis, ...ports, 'data'],
  api: [...core, ...analysis, ...ports, 'data', 'read-models'],
  'law-ui': [...core, 'i18n', 'ui'],
  'figure-value': [...core, ...ports, 'read-models', 'i18n', 'ui'],
  forms: [...core, ...ports, 'browser-storage', 'i18n', 'ui', 'queries', 'law-ui'],
  'stage-view': [...core, ...ports, 'i18n', 'ui', 'queries', 'law-ui'],
  'panels/data': [...core, ...analysis, ...ports, 'data', 'i18n', 'ui', 'charts', 'queries', 'panels/long-table'],
  'panels/pairwise': ['core/kernel', ...analysis, 'i18n'],
  'panels/long-table': ['i18n', 'ui', 'charts'],
  'panels/portfolio': [...core, ...analysis, ...ports, 'data', 'read-models', 'i18n', 'ui', 'charts', 'queries', 'figure-value', 'panels/data'],
  features: [...core, ...analysis, ...ports, 'data', 'read-models', ...parts],
  'wiring/data': ['core/kernel', ...ports, 'data', 'adapters/*'],
};

/** The roof may import everything below it; `wiring/browser` chooses what an entry runs on. */
const roof = ['apps', 'wiring', 'cli'];

/** Folders entered by their index.ts alone. */
const doors = [
  ...core,
  ...analysis,
  ...ports,
  'adapters/*',
  'features/*',
  'browser-storage',
  'i18n',
  'ui',
  'charts',
  'queries',
  'law-ui',
  'forms',
  'stage-view',
  'panels/*',
  'read-models',
  'figure-value',
  'api',
  'data',
];

/** Large parts of a floor with an entrance of their own, so that nobody loads them who does not need them. */
const sideDoors = {
  'core/law': ['coverage', 'official-text', 'translations'],
  'core/matter': ['forms'],
  'read-models': ['work-list', 'option-analysis'],
  'features/*': ['headline'],
  'figure-value': ['text'],
  api: ['data-proxy', 'expert-links', 'gateway', 'notices', 'open', 'openapi', 'retention', 'search', 'sources'],
  'adapters/*': ['documents', 'attachments', 'bundles', 'expert-links', 'papers', 'sources', 'notices', 'public-desk'],
};

/** Tests, and what only tests import: they may look inside. */
const tests = '\\.(test|contract|fixtures)\\.tsx?$|^src/testing/|^src/data/conformance/';

const inside = (name) => `^src/${name.replace('/*', '/[^/]+')}/`;
const anyOf = (names) => names.map(inside).join('|');

/** A floor imports what its line of the table lists, and its own inside. */
const floorRules = Object.entries(floors).map(([floor, may]) => ({
  name: `floor ${floor}`,
  comment: `${floor} may import ${may.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: inside(floor), pathNot: tests },
  to: { path: '^(src|mocks|server|e2e|bench|scripts)/', pathNot: anyOf([...may, floor]) },
}));

/** Another's inside is reached through its index.ts alone; `$1` is the folder of the importer. */
const doorRules = doors.flatMap((door) => {
  const entered = {
    name: `door ${door}`,
    comment: `${door} is entered by its index.ts`,
    severity: 'error',
  };
  const sides = (sideDoors[door] ?? []).map((side) => `${side}/index\\.ts|`).join('');
  const entrance = `${inside(door)}(${sides}index\\.tsx?|[^/]+\\.css)$`; // a style sheet is a door of its own
  const fromOutside = {
    ...entered,
    from: { path: '.', pathNot: [tests, inside(door)] },
    to: { path: inside(door), pathNot: entrance },
  };
  const fromSibling = {
    ...entered,
    from: { path: `^(src/${door.replace('/*', '/[^/]+')})/`, pathNot: tests },
    to: { path: inside(door), pathNot: ['^$1/', entrance] },
  };
  return door.endsWith('/*') ? [fromOutside, fromSibling] : [fromOutside];
});

/** Adapters and features are strangers to each other. */
const strangerRules = ['adapters', 'features'].map((floor) => ({
  name: `strangers ${floor}`,
  comment: `one folder of ${floor} does not import another`,
  severity: 'error',
  from: { path: `^(src/${floor}/[^/]+)/`, pathNot: tests },
  to: { path: `^src/${floor}/`, pathNot: '^$1/' },
}));

/** The one place that asks the solver of linear programs (ADR 18). */
const LINEAR_PROGRAM = 'src/analysis/decision/linear-program/';
const solverPackage = {
  name: 'solver package',
  comment: 'linear programs are solved by yalps, and yalps is asked nowhere else',
  severity: 'error',
  from: { path: `^${LINEAR_PROGRAM}`, pathNot: tests },
  to: { path: '^(?!src/)', pathNot: '(^|/)node_modules/yalps/' },
};

/** The pure floors stand on the language and on zod. */
const purePackages = {
  name: 'pure packages',
  comment: 'core and analysis import no package but zod',
  severity: 'error',
  from: { path: '^src/(core|analysis)/', pathNot: [tests, `^${LINEAR_PROGRAM}`] },
  to: { path: '^(?!src/)', pathNot: '(^|/)node_modules/zod/' },
};

/** The host stands on everything below the roof, but not on the demo or the screens. */
const host = {
  name: 'host',
  comment: 'server may import core, analysis, ports, data, adapters and api, wire its connectors, say what a page says first, and load the sample; nobody imports server',
  severity: 'error',
  from: { path: '^server/', pathNot: tests },
  to: { path: '^(src|mocks|e2e|bench|scripts)/', pathNot: `${anyOf([...core, ...analysis, ...ports, 'data', 'adapters', 'api', 'wiring/data', 'wiring/page'])}|^mocks/load-sample\\.ts$` },
};
const nobodyImportsTheHost = {
  ...host,
  name: 'nobody imports server',
  from: { path: '^(src|mocks|e2e|bench)/' },
  to: { path: '^server/' },
};

const testingOnlyInTests = {
  name: 'testing',
  comment: 'src/testing is imported by tests alone',
  severity: 'error',
  from: { path: '^(src|mocks|server)/', pathNot: tests },
  to: { path: '^src/testing/' },
};

const noCircles = {
  name: 'no circles',
  comment: 'no file reaches itself again through its imports',
  severity: 'error',
  from: {},
  to: { circular: true },
};

/** The demo is chosen by the wiring and stands on what stands below it. */
const demo = {
  name: 'demo',
  comment: 'mocks may not import the apps or what chooses the demo',
  severity: 'error',
  from: { path: '^mocks/', pathNot: tests },
  to: { path: '^src/(apps|features|wiring/browser)/' },
};

const resolvable = {
  name: 'resolvable',
  comment: 'every import leads somewhere',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true },
};

module.exports = {
  floors: [...Object.keys(floors), ...roof, 'testing'],
  forbidden: [...floorRules, ...doorRules, ...strangerRules, purePackages, solverPackage, host, nobodyImportsTheHost, testingOnlyInTests, noCircles, demo, resolvable],
};
