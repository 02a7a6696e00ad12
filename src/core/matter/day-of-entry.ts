import { type CivilDate, cityDayOf } from '@/core/kernel';
import type { RecordedEvent } from './entry';

/** Day in the city on which an act was entered. */
export const dayOfEntry = ({ recordedAt }: Pick<RecordedEvent, 'recordedAt'>): CivilDate =>
  cityDayOf(Date.parse(recordedAt));
