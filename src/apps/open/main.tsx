import './no-eval';
import '@/ui/tokens.css';
import './open.css';
import { createRoot } from 'react-dom/client';
import { startOpen } from '@/wiring/browser/start-open';
import { guardSinks } from '@/wiring/browser/trusted-sinks';
import { OpenApp } from './open-app';

guardSinks(window);
const host = document.getElementById('root');
if (!host) throw new Error('open.html has no #root');
createRoot(host).render(<OpenApp starting={startOpen(new URL('.', document.baseURI))} />);
