export { httpDesk, type Send } from './http-desk';
