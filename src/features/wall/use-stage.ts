import { useEffect, useState } from 'react';
import { fitStage, type Stage } from './stage';

/** The stage for the window as it stands. */
export function useStage(): Stage {
  const [stage, setStage] = useState(() => fitStage(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const onResize = () => setStage(fitStage(window.innerWidth, window.innerHeight));
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return stage;
}
