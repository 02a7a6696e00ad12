import type { Names } from '@/i18n';
import { boards } from './boards';
import { matters } from './matters';
import { papers } from './papers';
import { people } from './people';
import { places } from './places';
import { risks } from './risks';
import { themes } from './themes';
import { units } from './units';

/** English of the names in the sample city. The record keeps them as they were written. */
export const englishNames: Names = {
  ...units,
  ...people,
  ...places,
  ...matters,
  ...themes,
  ...risks,
  ...papers,
  ...boards,
};
