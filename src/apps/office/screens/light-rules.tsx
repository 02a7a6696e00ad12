import { useSearch } from '@tanstack/react-router';
import { LightRulesScreen } from '@/features/light-rules';

export function LightRulesRoute() {
  const { rule, of } = useSearch({ from: '/light-rules' });
  return <LightRulesScreen ruleId={rule} figure={of} />;
}
