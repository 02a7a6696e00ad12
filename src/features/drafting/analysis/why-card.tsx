import { Select } from '@mantine/core';
import { useState } from 'react';
import { Chart, leadBars, useChartLook } from '@/charts';
import { shown, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { strings } from './strings';

interface WhyCardProps {
  readonly analysis: OptionAnalysis;
  readonly source: string;
}

/** Why the first and not another: the lead by criterion over the one that is chosen. */
export function WhyCard({ analysis: { leads }, source }: WhyCardProps) {
  const words = useStrings(strings);
  const look = useChartLook();
  const [over, setOver] = useState(leads[0]?.over);
  const lead = leads.find((one) => one.over === over) ?? leads[0];
  if (!lead) return null;
  return (
    <Chart
      title={words.why}
      small={
        leads.length > 1 && (
          <Select
            className="hc-no-print"
            size="xs"
            w={180}
            aria-label={words.compareWith}
            data={leads.map((one) => ({ value: one.over, label: shown(one.over) }))}
            value={lead.over}
            allowDeselect={false}
            onChange={(next) => setOver(next ?? lead.over)}
          />
        )
      }
      spec={leadBars(lead, look)}
      source={source}
    />
  );
}
