import { applicabilityForms } from './applicability';
import { competitionForms } from './competition';
import { correspondenceForms } from './correspondence';
import { draftingForms } from './drafting';
import { evaluationForms } from './evaluation';
import { executionForms } from './execution';
import { expertsForms } from './experts';
import type { FormDefinition } from './form-definition';
import { hearingForms } from './hearing';
import { initiationForms } from './initiation';
import { legalityForms } from './legality';
import { meetingForms } from './meeting';
import { optionsForms } from './options';
import { participationForms } from './participation';
import { proceduresForms } from './procedures';
import { publicationForms } from './publication';
import { riskForms } from './risk';

export { isBlank } from './blank';
export { blankOf, firstValues, isRecord, payloadFieldSchema } from './blank-values';
export { clauseNumber, likeNumber, type NumberedClause, nextClauseNo } from './clause-number';
export { columnsOf, type ListColumn, recordWords } from './columns';
export { correctionForm, standingValues } from './correction-form';
export { enteredPayload, nonePath } from './entered-payload';
export {
  type ActFields,
  asked,
  type FieldDefinition,
  type FormDefinition,
  type FormSituation,
  type NoneAsked,
} from './form-definition';
export { NULL_CHOICE } from './null-choice';
export { type Pasted, readPastedRows, withPasted } from './pasted-rows';
export { readLevel, readScore } from './read-scores';
export { remainderOf } from './remainder';
export { shapeOf } from './schema-shape';

const forms: Readonly<Record<string, FormDefinition>> = {
  ...applicabilityForms,
  ...initiationForms,
  ...proceduresForms,
  ...draftingForms,
  ...optionsForms,
  ...participationForms,
  ...hearingForms,
  ...expertsForms,
  ...riskForms,
  ...competitionForms,
  ...legalityForms,
  ...meetingForms,
  ...publicationForms,
  ...executionForms,
  ...evaluationForms,
  ...correspondenceForms,
};

/** The declared form of an act; undefined: it has a screen of its own. */
export const formOf = (type: string): FormDefinition | undefined =>
  Object.hasOwn(forms, type) ? forms[type] : undefined;
