// The least a Fluent UI page can be: what every page of the tab is measured against.
import { FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');
if (root !== null) {
  const text = createElement(Text, { as: 'h1' }, 'Empty');
  createRoot(root).render(createElement(FluentProvider, { theme: teamsLightTheme }, text));
}
