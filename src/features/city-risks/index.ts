export { CityRisksScreen } from './city-risks-screen';
