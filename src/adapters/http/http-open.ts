import { type OpenApi, openList, openNotice, openRefusal, receipt } from '@/ports/open-api';
import { askDecoded, jsonRequest } from './ask-decoded';
import type { SendRequest } from './http-matter-api';

/** The public API over HTTP; every answer is decoded. */
export function httpOpen(base: URL, send: SendRequest): OpenApi {
  const url = (path: string) => new URL(`api/open/${path}`, base);
  const ask = askDecoded(send, openRefusal);
  const get = (path: string) => new Request(url(path));
  const post = (path: string, body: unknown) => jsonRequest(url(path), body);
  return {
    list: () => ask(get('consultations'), openList),
    notice: (id) => ask(get(`consultations/${encodeURIComponent(id)}`), openNotice),
    send: (id, opinion) => ask(post(`consultations/${encodeURIComponent(id)}/opinions`, opinion), receipt),
    enrol: (id, enrolment) => ask(post(`consultations/${encodeURIComponent(id)}/enrolments`, enrolment), receipt),
    follow: (code) => ask(post('receipts', { code }), receipt),
    erase: (code) => ask(post('receipts/erasure', { code }), receipt),
  };
}
