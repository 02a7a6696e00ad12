import { formatPeriod, type Language } from '@/i18n';

/** 2025年1月至2026年10月 · Jan 2025 to Oct 2026; one period where both ends are the same. */
export function coverText({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  const [first, last] = [formatPeriod(from, language), formatPeriod(to, language)];
  return first === last ? first : language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
}
