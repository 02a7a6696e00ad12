import { campaignsOf } from '../duplicates/campaigns';
import { exactSets } from '../duplicates/exact-sets';
import { joinLetters } from '../duplicates/join-letters';
import { nearSets } from '../duplicates/near-sets';
import { type RowKeys, rowKeys } from '../duplicates/row-keys';
import { withoutForms } from '../normalise/form-text';
import { normalised } from '../normalise/normalise';
import { masked } from '../personal-data/mask';
import { type PersonalArena, personalOfArena, spansAt } from '../personal-data/personal-of-arena';
import { districtFinder } from '../places/district-finder';
import { positions } from '../stance/positions';
import { readStance } from '../stance/read-stance';
import { type TextArena, textAt } from '../text-arena';
import { fewThemes } from '../themes/few-themes';
import { type Assignment, assignThemes, learnThemes, NO_THEME } from '../themes/theme-model';
import { type ThemeWord, themeWords } from '../themes/theme-words';
import type { OpinionAnalysis, OpinionsToAnalyse } from './analysis';
import { pickRows } from './pick-rows';

export type AnalysisStage = 'personal' | 'stance' | 'duplicates' | 'themes' | 'districts' | 'words';

/** Statements themes are learnt from: more where there are more. */
const sampleSize = (statements: number): number => Math.max(3_000, Math.min(10_000, Math.round(statements / 5)));
const WORD_SAMPLE = 2_500;
/** Fewer statements hold too few words twice for statistics to tell themes by. */
const FEW = 80;

/** Reads a set of opinions through, the same on every run and in every place. `onStage` is told what begins. */
export function analyseOpinions(
  input: OpinionsToAnalyse,
  onStage: (stage: AnalysisStage) => void = () => {},
): OpinionAnalysis {
  const { texts, seed = 1 } = input;
  onStage('personal');
  const personal = personalOfArena(texts);
  onStage('stance');
  const stance = stanceOfRows(texts);
  onStage('duplicates');
  const keyTexts = normalised(texts, personal);
  const trimmed = withoutForms(keyTexts);
  const keys = rowKeys(keyTexts, trimmed);
  const exact = exactSets(keys);
  const sides = sidesOf(stance);
  const sets = nearSets(keys, exact, sides);
  joinLetters(keys, sets, sides);
  const campaigns = campaignsOf(keys, exact.first, sets, input);
  const standing = rowsThatStand(sets);
  onStage('themes');
  const told =
    standing.length < FEW
      ? themesOfFew(texts, personal, standing, sets, input.themes)
      : themesOf(keys, standing, sets, input.themes, seed);
  onStage('districts');
  const places = districtsOfRows(texts, input);
  onStage('words');
  const { themes, uncommon } = describeThemes(texts, standing, sets, personal, told);
  return {
    count: texts.count,
    exact: exact.first,
    sets,
    statements: standing.length,
    campaigns,
    forms: trimmed.found,
    themes,
    silhouette: told.silhouette,
    theme: told.theme,
    second: told.second,
    likeness: told.likeness,
    ...stance,
    ...places,
    personal,
    uncommon,
  };
}

const rowsThatStand = (sets: Uint32Array): Uint32Array => sets.filter((set, row) => set === row);

/** Themes of the statements: of many from what was learnt of a sample. */
function themesOf(keys: RowKeys, standing: Uint32Array, sets: Uint32Array, count: number | undefined, seed: number) {
  const step = Math.max(1, Math.floor(standing.length / sampleSize(standing.length)));
  const model = learnThemes(
    keys,
    standing.filter((_, at) => at % step === 0),
    { count, seed },
  );
  const found = model && assignThemes(model, keys, standing);
  const { far, count: own, silhouette } = model ?? { far: 0, count: 0, silhouette: 0 };
  return { ...onEveryRow(found, standing, sets), far, count: own, silhouette, words: undefined };
}

/** What people raise, without their personal data. */
function themesOfFew(
  texts: TextArena,
  personal: PersonalArena,
  standing: Uint32Array,
  sets: Uint32Array,
  count: number | undefined,
) {
  const found = fewThemes(
    Array.from(standing, (row) => masked(textAt(texts, row), spansAt(personal, row)).replace(/〔[^〕]*〕/g, '')),
    count,
  );
  return { ...onEveryRow(found, standing, sets), far: 0, count: found.count, silhouette: 0, words: found.words };
}

/** Each row has the theme of the statement that stands for it. */
function onEveryRow(found: Assignment | null, standing: Uint32Array, sets: Uint32Array): Assignment {
  const theme = new Uint16Array(sets.length).fill(NO_THEME);
  const second = new Uint16Array(sets.length).fill(NO_THEME);
  const likeness = new Float32Array(sets.length);
  for (let at = 0; at < standing.length; at += 1) {
    const row = standing[at] ?? 0;
    theme[row] = found?.theme[at] ?? NO_THEME;
    second[row] = found?.second[at] ?? NO_THEME;
    likeness[row] = found?.likeness[at] ?? 0;
  }
  for (let row = 0; row < sets.length; row += 1) {
    const set = sets[row] ?? 0;
    theme[row] = theme[set] ?? NO_THEME;
    second[row] = second[set] ?? NO_THEME;
    likeness[row] = likeness[set] ?? 0;
  }
  return { theme, second, likeness };
}

function stanceOfRows({ units, offsets, count }: TextArena) {
  const position = new Uint8Array(count);
  const isIronic = new Uint8Array(count);
  const isMixed = new Uint8Array(count);
  const condition = new Uint32Array(count * 2);
  for (let row = 0; row < count; row += 1) {
    const read = readStance(units, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    position[row] = positions.indexOf(read.position);
    isIronic[row] = Number(read.isIronic);
    isMixed[row] = Number(read.isMixed);
    condition.set(read.condition, row * 2);
  }
  return { position, isIronic, isMixed, condition };
}

/** Who said both for and against may carry a letter of either side. */
function sidesOf({ position, isMixed }: ReturnType<typeof stanceOfRows>): Int8Array {
  const [support, oppose] = [positions.indexOf('support'), positions.indexOf('oppose')];
  return Int8Array.from(position, (one, row) =>
    isMixed[row] === 1 ? 0 : one === support ? 1 : one === oppose ? -1 : 0,
  );
}

function districtsOfRows(texts: TextArena, { places, stated }: OpinionsToAnalyse) {
  const finder = districtFinder(texts, places);
  const districts = [...finder.districts];
  const numbers = new Map(districts.map((name, at) => [name, at]));
  const district = new Int16Array(texts.count);
  const isUnclear = new Uint8Array(texts.count);
  const isStated = new Uint8Array(texts.count);
  for (let row = 0; row < texts.count; row += 1) {
    const name = stated?.[row];
    if (name) {
      if (!numbers.has(name)) numbers.set(name, districts.push(name) - 1);
      district[row] = numbers.get(name) ?? -1;
      isStated[row] = 1;
      continue;
    }
    const read = finder.read(texts.units, texts.offsets[row] ?? 0, texts.offsets[row + 1] ?? 0);
    district[row] = read.district;
    isUnclear[row] = Number(read.among.length > 0);
  }
  return { districts, district, isUnclear, isStated };
}

type Themes = ReturnType<typeof themesOf> | ReturnType<typeof themesOfFew>;

const LABEL = 24;

/** Three words that tell the theme apart; where too few say it for words to be sure, the opinion nearest to its middle. */
function labelOf(words: readonly ThemeWord[], texts: TextArena, personal: PersonalArena, row: number | undefined) {
  if (words.length > 0)
    return words
      .slice(0, 3)
      .map(({ word }) => word)
      .join(' · ');
  if (row === undefined) return '—';
  const said = masked(textAt(texts, row), spansAt(personal, row)).trim();
  return said.length > LABEL ? `${said.slice(0, LABEL)}…` : said;
}

function describeThemes(
  texts: TextArena,
  standing: Uint32Array,
  sets: Uint32Array,
  personal: PersonalArena,
  told: Themes,
) {
  const rows = new Uint32Array(told.count);
  const statements = new Uint32Array(told.count);
  for (let row = 0; row < sets.length; row += 1) {
    const theme = told.theme[row] ?? NO_THEME;
    if (theme === NO_THEME) continue;
    rows[theme] = (rows[theme] ?? 0) + 1;
    if (sets[row] === row) statements[theme] = (statements[theme] ?? 0) + 1;
  }
  const step = Math.max(1, Math.floor(standing.length / WORD_SAMPLE));
  const sample = standing.filter((_, at) => at % step === 0);
  const words =
    told.words ??
    themeWords(
      Array.from(sample, (row) => textAt(texts, row)),
      sample.map((row) => told.theme[row] ?? NO_THEME),
      told.count,
    );
  const { representatives, uncommon } = pickRows(texts, standing, personal.first, told);
  const themes = words.map((own, number) => ({
    number,
    words: own,
    label: labelOf(own, texts, personal, representatives[number]?.[0]),
    rows: rows[number] ?? 0,
    statements: statements[number] ?? 0,
    representatives: representatives[number] ?? [],
  }));
  return { themes, uncommon };
}
