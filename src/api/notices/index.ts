export { noticeRoutes, readNotices } from './notice-routes';
export { noticesDesk } from './notices-desk';
