import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Theme } from '../teams/teams-host.ts';
import { CatchBug } from './catch-bug.tsx';
import { Hideable } from './hidden-screen.tsx';
import type { Session } from './session.ts';
import { FailedScreen, OutsideScreen, SignInScreen, StartingScreen } from './start-screens.tsx';
import { type Stage, type StartParts, startUp } from './start-up.ts';
import { Themed } from './theme.tsx';

/**
 * The frame around everything: how the tab starts, its theme, and Escape twice. What is inside is drawn once somebody
 * is signed in. `setUp` is drawn instead where Teams asks how a channel's tab shall be set up; nobody signs in for it.
 */
export function Shell({
  parts,
  setUp,
  children,
}: {
  parts: StartParts;
  setUp: ReactNode;
  children: (session: Session) => ReactNode;
}) {
  const [stage, setStage] = useState<Stage>({ kind: 'starting' });
  const [theme, setTheme] = useState<Theme>(systemTheme);
  useEffect(() => {
    const starting = startUp(parts, { stage: setStage, theme: setTheme });
    return () => starting.stop();
  }, [parts]);
  return (
    <Themed theme={theme}>
      <Hideable theme={theme}>
        <CatchBug again={parts.restart}>
          <Suspense fallback={<StartingScreen />}>{drawn(stage, { parts, setUp, children })}</Suspense>
        </CatchBug>
      </Hideable>
    </Themed>
  );
}

function drawn(
  stage: Stage,
  { parts, setUp, children }: { parts: StartParts; setUp: ReactNode; children: (session: Session) => ReactNode },
): ReactNode {
  switch (stage.kind) {
    case 'starting':
      return <StartingScreen />;
    case 'outside':
      return <OutsideScreen app={stage.app} />;
    case 'set-up':
      return setUp;
    case 'sign-in':
      return <SignInScreen note={stage.note} press={stage.press} isBusy={stage.isBusy} />;
    case 'failed':
      return <FailedScreen reason={stage.reason} again={parts.restart} />;
    case 'ready':
      return children(stage.session);
    default:
      return stage satisfies never;
  }
}

/** Until Teams has said its theme, and in a plain browser, the machine's own. */
function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
