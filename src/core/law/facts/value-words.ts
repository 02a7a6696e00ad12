import type { Words } from '@/core/kernel';
import { decisionValues, situations } from './decision-values';
import { matterValues } from './matter-values';
import { participationValues } from './participation-values';
import { reviewValues } from './review-values';
import type { ValuesByField } from './values-by-field';

/**
 * What each value of a closed choice is called, by the field it stands in: `list.field` where two lists use one name for
 * different things, else the name alone. A test walks the schema of the facts: a choice without words is red.
 */
const byField: ValuesByField = {
  ...matterValues,
  ...participationValues,
  ...reviewValues,
  ...decisionValues,
  // As entered in the payload of an act, where the field stands alone.
  kind: {
    'site-visit': { zh: '实地走访', en: 'site visit' },
    written: { zh: '书面征求意见', en: 'in writing' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
    supplement: { zh: '补充材料', en: 'supplement' },
    consultation: { zh: '征求意见', en: 'consulting others' },
    meeting: { zh: '论证会议', en: 'meeting' },
    agency: { zh: '委托机构', en: 'agency' },
    minor: { zh: '一般调整', en: 'minor adjustment' },
    major: { zh: '重大调整', en: 'major adjustment' },
    stop: { zh: '停止执行', en: 'stop' },
    ...situations,
  },
};

/** The values known of a field; an open list may hold others. None: the field is text. */
export const knownValues = (name: string): readonly string[] => Object.keys(byField[name] ?? {});

/** The words of a value at a path of the facts or of an act's payload (`surveys.kind`); undefined: it has none, it is text. */
export const valueWords = (path: string, value: string): Words | undefined => {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const words = byField[path] ?? byField[name];
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
};
