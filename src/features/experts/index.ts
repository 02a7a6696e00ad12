export { ExpertsTab } from './experts-tab';
export { SignExpertOpinionForm } from './sign-expert-opinion-form';
