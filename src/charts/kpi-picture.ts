import { timeSeries } from './builders/time-series';
import type { ChartLook } from './chart-spec';
import type { Pictured } from './exports/save-picture';
import type { CoursePoint } from './kpi-course';

/** The course of a figure as a line with axes, for files: the tile itself shows it without. */
export const coursePicture = (
  points: readonly CoursePoint[],
  { name, unit }: { readonly name: string; readonly unit: string },
  look: ChartLook,
): Pictured => ({
  spec: timeSeries(
    {
      unit,
      series: [
        {
          name,
          points: points.map(({ period, value, isProvisional }) => ({
            period,
            value,
            ...(isProvisional && { status: 'provisional' as const }),
          })),
        },
      ],
    },
    look,
  ),
});
