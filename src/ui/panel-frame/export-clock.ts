import { momentOn } from '@/core/kernel';

let today: string | undefined;

/** The day files are stamped with: the one the screens stand on. */
export const setExportDay = (day: string | undefined): void => {
  today = day;
};

/** The moment a file is made, on the clock of the screens. */
export const exportMoment = (): string => momentOn(today, Date.now());
