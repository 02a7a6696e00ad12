import type { FileField, FileReading } from '@/ports/file-import';

/** How a column is read. */
export interface ColumnPlan {
  readonly field: FileField;
  /** Heading as the file has it: named in every problem. */
  readonly heading: string;
  /** Unit the values are in, from card or heading. */
  readonly unit: string | undefined;
  /** Whether the file itself gives the unit once for the column: in its heading, or above the table. */
  readonly isUnitSaid?: boolean;
  readonly reading: FileReading;
}
