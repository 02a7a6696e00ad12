import { DataZoomComponent } from 'echarts/components';

/** A stretch of a long axis, by wheel, pinch or handle. */
export const zoom = [DataZoomComponent];
