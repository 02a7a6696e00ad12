/** What ECharts tells a tooltip about a mark; the parts we read. */
export interface TooltipMark {
  readonly name?: string;
  readonly seriesName?: string;
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
  readonly dataType?: string;
  readonly axisValueLabel?: string;
  readonly value?: unknown;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that cannot be anything but text. */
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const isGenerated = (name: string): boolean => name.startsWith('series\u0000') || name === '';

const valueText = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '-' ? value : '—';

/** What is said of a mark when its builder tells nothing else: its series, its name, its number. */
function plainLine({ name = '', seriesName = '', value }: TooltipMark, isUnderHead: boolean): string {
  const series = isGenerated(seriesName) ? '' : seriesName;
  const told = isUnderHead ? series : [series, name].filter((part) => part !== '').join(' · ');
  return Array.isArray(value) ? told : `${told} ${valueText(value)}`.trim();
}

type Say = (mark: TooltipMark) => string | null;

/** THE tooltip formatter: every text goes through `escapeHtml`. ECharts puts what it returns into the page as HTML. */
export const tooltipFormatter =
  (say?: Say) =>
  (told: TooltipMark | readonly TooltipMark[]): string => {
    const marks = Array.isArray(told) ? (told as readonly TooltipMark[]) : [told as TooltipMark]; // isArray does not narrow a readonly array
    const head = Array.isArray(told) ? (marks[0]?.axisValueLabel ?? marks[0]?.name ?? '') : '';
    const lines = say ? marks.map(say) : [head, ...marks.map((mark) => plainLine(mark, head !== ''))];
    return [...new Set(lines)]
      .filter((line): line is string => line !== null && line !== '')
      .map(escapeHtml)
      .join('<br>');
  };
