import { findPersonal } from './find-personal';
import { masked } from './mask';

/** The text as others than its readers in the lead unit may see it. */
export const withoutPersonal = (text: string): string => masked(text, findPersonal(text));
