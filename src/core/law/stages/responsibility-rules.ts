import { lawVersionOfD71333p1 } from '../instruments/d713/33-law-version';
import { delayOfD71338p2 } from '../instruments/d713/38-delay';
import { responsibleOfD71338p2 } from '../instruments/d713/38-responsible';
import { confidentialOfHlj202110 } from '../instruments/hlj2021/10-confidential';
import { toleranceOfHlj202155 } from '../instruments/hlj2021/55-tolerance';
import { yearlyReportOfZj202341 } from '../instruments/zj2023/41-yearly-report';
import type { AnyRule } from '../rule';

export const responsibilityRules: readonly AnyRule[] = [
  delayOfD71338p2,
  responsibleOfD71338p2,
  toleranceOfHlj202155,
  confidentialOfHlj202110,
  yearlyReportOfZj202341,
  lawVersionOfD71333p1,
];
