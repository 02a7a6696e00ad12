export { SignExpertOpinionForm } from './sign-expert-opinion-form';
