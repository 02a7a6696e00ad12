import { retentionAndTransferSet } from '../instruments/arc2024/20-retention';
import { discussionRecordKept } from '../instruments/d713/30-record-kept';
import { everyProcedureLeftPaper } from '../instruments/d713/33-complete';
import { archivedInTime } from '../instruments/d713/33-in-time';
import { daysInOrder } from '../instruments/d713/33-order';
import { archivePapersHeld } from '../instruments/d713/33-papers';
import type { AnyRule } from '../rule';

export const archiveRules: readonly AnyRule[] = [
  everyProcedureLeftPaper,
  archivePapersHeld,
  daysInOrder,
  retentionAndTransferSet,
  archivedInTime,
  discussionRecordKept,
];
