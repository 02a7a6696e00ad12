export {
  type Enrolment,
  type EnrolmentCall,
  type EnrolmentToSend,
  enrolment,
  enrolmentCall,
  enrolmentToSend,
} from './enrolment';
export type { DeskEnrolments, EnrolmentDesk, EnrolmentFailure } from './enrolment-desk';
