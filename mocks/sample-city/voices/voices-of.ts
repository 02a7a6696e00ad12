import type { Voices } from './voices';

/** Where the views on each matter stand; a matter is loaded when someone asks for it. */
const loaders: Readonly<Record<string, () => Promise<Voices>>> = {
  'heating-price': async () => (await import('./heating-price')).heatingPriceVoices,
  'old-communities': async () => (await import('./old-communities')).oldCommunitiesVoices,
  'childrens-hospital': async () => (await import('./childrens-hospital')).childrensHospitalVoices,
  'ice-tourism': async () => (await import('./ice-tourism')).iceTourismVoices,
  'metro-fare': async () => (await import('./metro-fare')).metroFareVoices,
  'parking-fees': async () => (await import('./parking-fees')).parkingFeesVoices,
  'chp-plan': async () => (await import('./chp-plan')).chpPlanVoices,
  'digital-government': async () => (await import('./digital-government')).digitalGovernmentVoices,
  'elderly-meals': async () => (await import('./elderly-meals')).elderlyMealsVoices,
  'shared-bikes': async () => (await import('./shared-bikes')).sharedBikesVoices,
  'river-shore': async () => (await import('./river-shore')).riverShoreVoices,
  'waste-sorting': async () => (await import('./waste-sorting')).wasteSortingVoices,
  'taxi-reform': async () => (await import('./taxi-reform')).taxiReformVoices,
  'housing-fund': async () => (await import('./housing-fund')).housingFundVoices,
  'snow-removal': async () => (await import('./snow-removal')).snowRemovalVoices,
};

export const voicesOf = async (matterId: string): Promise<Voices | undefined> => loaders[matterId]?.();
