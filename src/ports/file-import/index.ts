export type { FileBytes } from './file-bytes';
export { type Encoding, encodings, type FileCard, type FileField, fileCardSchema, type Reading } from './file-card';
export {
  type BroughtFile,
  type FileFormat,
  type FileImport,
  type Findings,
  fileFormats,
  type Imported,
  type Inspection,
  type IntakeFailure,
  type NotInspected,
} from './file-import';
export { type FileProblem, type ProblemCode, problemCodes } from './file-problem';
export type { CellExample, EncodingReason, ParseOptions } from './parse-options';
