import type { MatterSpec } from './matter-spec';
import { childrensHospital } from './matters/childrens-hospital';
import { chpPlan } from './matters/chp-plan';
import { digitalGovernment } from './matters/digital-government';
import { elderlyMeals } from './matters/elderly-meals';
import { heatingPrice } from './matters/heating-price';
import { housingFund } from './matters/housing-fund';
import { iceTourism } from './matters/ice-tourism';
import { lowAltitude } from './matters/low-altitude';
import { metroFare } from './matters/metro-fare';
import { metroLine } from './matters/metro-line';
import { oldCommunities } from './matters/old-communities';
import { parkingFees } from './matters/parking-fees';
import { riverShore } from './matters/river-shore';
import { schoolPlaces } from './matters/school-places';
import { sharedBikes } from './matters/shared-bikes';
import { snowRemoval } from './matters/snow-removal';
import { taxiReform } from './matters/taxi-reform';
import { wasteSorting } from './matters/waste-sorting';

/** The eighteen invented matters of the sample city, in every stage, on time and late. */
export const matterSpecs: readonly MatterSpec[] = [
  heatingPrice,
  oldCommunities,
  childrensHospital,
  iceTourism,
  metroFare,
  parkingFees,
  chpPlan,
  digitalGovernment,
  elderlyMeals,
  sharedBikes,
  schoolPlaces,
  lowAltitude,
  riverShore,
  wasteSorting,
  taxiReform,
  metroLine,
  housingFund,
  snowRemoval,
];
