export { type ActContextValue, ActProvider, type SubmitOutcome, useActContext } from './act-context';
export { ActForm } from './act-form';
export { ActPreview } from './act-preview';
export { CureWords } from './breach-notice';
export { ConfirmBreach } from './confirm-breach';
export { consequencesOf } from './consequences';
export { CorrectionFields, useCorrection } from './correction-fields';
export { DeclaredForm, frameOf } from './declared-form';
export { OneTabForm } from './draft-elsewhere';
export { DraftRestored } from './draft-restored';
export {
  ChecksField,
  ChoiceField,
  DayInput,
  NumberField,
  ProseField,
  SelectField,
  TextField,
  YesNoField,
} from './fields';
export { clearDraft, clearDraftAt, draftKey, readDraftAt, writeDraftAt } from './form-draft';
export {
  FormStateProvider,
  type FormValues,
  putValue,
  useFormState,
  useFormValue,
  useNewFormState,
} from './form-state';
export { focusField, markFaults } from './mark-faults';
export { broughtPaper, papersIn } from './papers/brought-paper';
export { PapersAtHand } from './papers/papers-at-hand';
export { PapersField } from './papers/papers-field';
export { useSending } from './papers/use-sending';
export { PasteRows } from './paste-rows';
export { payloadOf } from './payload-of';
export { RefusalNotice } from './refusal-notice';
export { RowsField } from './rows-field';
export { type FormStep, StepsForm } from './steps-form';
export { declaredColumns, useDeclared } from './use-declared';
export { WhereItStands } from './where-it-stands';
