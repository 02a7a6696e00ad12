export type { FileBytes } from './file-bytes';
export {
  type DayOrder,
  dayOrders,
  delimiters,
  type Encoding,
  encodings,
  type FileCard,
  type FileField,
  type FileReading,
  fileCardSchema,
  fileReadingSchema,
} from './file-card';
export type {
  FileFormat,
  FileImport,
  Findings,
  Imported,
  Inspection,
  IntakeFailure,
  NotInspected,
} from './file-import';
export type { FileProblem, ProblemCode } from './file-problem';
export type { CellExample, EncodingReason, ParseOptions } from './parse-options';
