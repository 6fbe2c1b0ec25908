import '@preact/signals';
import { effect } from '@preact/signals-core';
import '@fontsource-variable/inter/wght.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/search.css';
import './style/layout.css';
import './style/list.css';
import './style/card.css';
import { App } from './app.tsx';
import { startGazetteer } from './gazetteer/client.ts';
import { preferences } from './state/signals.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme stands on the root before anything is drawn, and follows the system where that is preferred. */
function wearTheme(): void {
  const { theme } = preferences.value;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

startGazetteer();
effect(wearTheme);
dark.addEventListener('change', wearTheme);
const root = document.getElementById('app');
if (root) render(<App />, root);
