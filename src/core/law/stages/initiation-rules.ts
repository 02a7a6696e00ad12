import { authorityStarted } from '../instruments/d713/10-start';
import { proposalStudied } from '../instruments/d713/10-studied';
import { leadUnitNamed } from '../instruments/d713/11-lead';
import { undertakingUnitNamed } from '../instruments/d713/11-unit';
import { unitFitsSource } from '../instruments/hlj2021/11-unit-by-source';
import { handlingTimeSet } from '../instruments/sh2020/11-time-limit';
import { studyReportMade } from '../instruments/xj2022/09-study-report';
import type { AnyRule } from '../rule';

export const initiationRules: readonly AnyRule[] = [
  proposalStudied,
  studyReportMade,
  authorityStarted,
  undertakingUnitNamed,
  leadUnitNamed,
  handlingTimeSet,
  unitFitsSource,
];
