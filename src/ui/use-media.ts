import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is as the query asks, from the first drawing on: nothing is drawn for another window first. */
export const useMedia = (query: string): boolean =>
  useMediaQuery(query, undefined, { getInitialValueInEffect: false }) ?? false;
