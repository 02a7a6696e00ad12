export { toldMatters } from '../told-matters';
export { noticeRoutes, readNotices } from './notice-routes';
export { type NoticesDesk, noticesDesk } from './notices-desk';
