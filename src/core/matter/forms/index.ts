import { executionForms } from './execution';
import type { FormDefinition } from './form-definition';
import { hearingForms } from './hearing';
import { participationForms } from './participation';

export { blankOf, fieldSchema, firstValues, knownValue } from './blank-values';
export {
  type ActFields,
  asked,
  type DayBound,
  type FieldDefinition,
  type FormChoice,
  type FormDefinition,
  type FormSituation,
} from './form-definition';
export { type Shape, shapeOf } from './schema-shape';
export { nonePath, toldPayload } from './told-payload';

const forms: Readonly<Record<string, FormDefinition>> = {
  ...participationForms,
  ...hearingForms,
  ...executionForms,
};

/** The declared form of an act; undefined: it has a screen of its own. */
export const formOf = (type: string): FormDefinition | undefined =>
  Object.hasOwn(forms, type) ? forms[type] : undefined;
