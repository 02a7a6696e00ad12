import { useSearch } from '@tanstack/react-router';
import { AlertRulesScreen } from '@/features/alert-rules';

export function AlertRulesRoute() {
  const { rule, of } = useSearch({ from: '/light-rules' });
  return <AlertRulesScreen ruleId={rule} figure={of} />;
}
