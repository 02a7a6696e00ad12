import { childrensHospitalVoices } from './childrens-hospital';
import { chpPlanVoices } from './chp-plan';
import { digitalGovernmentVoices } from './digital-government';
import { elderlyMealsVoices } from './elderly-meals';
import { heatingPriceVoices } from './heating-price';
import { housingFundVoices } from './housing-fund';
import { iceTourismVoices } from './ice-tourism';
import { metroFareVoices } from './metro-fare';
import { oldCommunitiesVoices } from './old-communities';
import { parkingFeesVoices } from './parking-fees';
import { riverShoreVoices } from './river-shore';
import { sharedBikesVoices } from './shared-bikes';
import { snowRemovalVoices } from './snow-removal';
import { taxiReformVoices } from './taxi-reform';
import type { Voices } from './voices';
import { wasteSortingVoices } from './waste-sorting';

/** The views on each matter; a list of matters counts those of all. */
const voices: Readonly<Record<string, Voices>> = {
  'heating-price': heatingPriceVoices,
  'old-communities': oldCommunitiesVoices,
  'childrens-hospital': childrensHospitalVoices,
  'ice-tourism': iceTourismVoices,
  'metro-fare': metroFareVoices,
  'parking-fees': parkingFeesVoices,
  'chp-plan': chpPlanVoices,
  'digital-government': digitalGovernmentVoices,
  'elderly-meals': elderlyMealsVoices,
  'shared-bikes': sharedBikesVoices,
  'river-shore': riverShoreVoices,
  'waste-sorting': wasteSortingVoices,
  'taxi-reform': taxiReformVoices,
  'housing-fund': housingFundVoices,
  'snow-removal': snowRemovalVoices,
};

export const voicesOf = (matterId: string): Voices | undefined => voices[matterId];
