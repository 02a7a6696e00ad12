import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n';
import { dataQueries, useServices } from '@/queries';
import { agePoint, oldestData } from '../data-age';
import { districtQuery } from '../data-queries';
import { silentDistricts } from '../public-opinion-view';
import { residentsOf } from '../residents';
import type { PortfolioScope } from '../scope';
import type { GivenFigures } from '../tile-lights';
import { usePublicOpinion } from './use-public-opinion';

/** Residents by district, null until they are known. */
export function useResidents() {
  const { data: registry } = useServices();
  const { data: answer } = useQuery(dataQueries.answer(registry, 'city', districtQuery));
  return { answer, people: answer ? residentsOf(answer.table) : null };
}

/** The figures of lights that no dossier tells: districts nobody wrote from, age of the oldest data. */
export function useGivenFigures(scope: PortfolioScope): GivenFigures {
  const language = useLanguage();
  const { data: registry } = useServices();
  const { data: entries } = useQuery(dataQueries.datasets(registry, 'city'));
  const voice = usePublicOpinion(scope, 'district');
  const { people } = useResidents();
  const silent = people && voice.rows && voice.matter ? silentDistricts(voice.rows, people) : null;
  return {
    'silent-districts': {
      period: scope.today,
      value: silent,
      ...(voice.matter && { of: voice.matter.title }),
    },
    'data-age': agePoint(entries && oldestData(entries, scope.datasets, scope.today), scope.today, language),
  };
}
