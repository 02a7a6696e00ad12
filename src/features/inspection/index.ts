export { ExpertNetworkScreen } from './expert-network/expert-network-screen';
export { InspectionScreen } from './inspection-screen';
export { MatterInspection } from './matter-inspection';
export { PersonsScreen } from './persons';
