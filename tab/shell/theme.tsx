import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Theme } from '../teams/teams-host.ts';

const themes: { [T in Theme]: FluentTheme } = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Everything inside looks as Teams does at the moment. */
export function Themed({ theme, children }: { theme: Theme; children: ReactNode }) {
  return (
    <FluentProvider theme={themes[theme]} className={`themed themed-${theme}`}>
      {children}
    </FluentProvider>
  );
}
