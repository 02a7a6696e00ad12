export type { OpenApi, OpenFailure } from './open-api';
export { type OpenConsultation, type OpenList, type OpenNotice, openList, openNotice } from './open-consultation';
export { codeToFollow, type OpinionToSend, openRefusal, opinionToSend, type Receipt, receipt } from './receipt';
export { RECEIPT_BYTES, readReceiptCode, receiptCodeOf, spelledCode } from './receipt-code';
export type { ToldAnswer } from './told-answer';
