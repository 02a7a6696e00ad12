import { draftingForms } from './drafting';
import { evaluationForms } from './evaluation';
import { executionForms } from './execution';
import { expertsForms } from './experts';
import type { FormDefinition } from './form-definition';
import { hearingForms } from './hearing';
import { initiationForms } from './initiation';
import { legalityForms } from './legality';
import { meetingForms } from './meeting';
import { participationForms } from './participation';
import { publicationForms } from './publication';
import { riskForms } from './risk';

export { blankOf, firstValues, isRecord, payloadFieldSchema } from './blank-values';
export {
  asked,
  type FieldDefinition,
  type FormDefinition,
  type FormSituation,
} from './form-definition';
export { type Shape, shapeOf } from './schema-shape';
export { nonePath, toldPayload } from './told-payload';

const forms: Readonly<Record<string, FormDefinition>> = {
  ...initiationForms,
  ...draftingForms,
  ...participationForms,
  ...hearingForms,
  ...expertsForms,
  ...riskForms,
  ...legalityForms,
  ...meetingForms,
  ...publicationForms,
  ...executionForms,
  ...evaluationForms,
};

/** The declared form of an act; undefined: it has a screen of its own. */
export const formOf = (type: string): FormDefinition | undefined =>
  Object.hasOwn(forms, type) ? forms[type] : undefined;
