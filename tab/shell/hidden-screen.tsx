// Escape twice hides the screen at once: staff use this where parents and children walk by.
import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Screen } from './screen.tsx';
import { Themed } from './theme.tsx';
import type { Theme } from '../teams/teams-host.ts';

/** Two presses within this hide the screen; for as long after that no key brings it back. Milliseconds. */
const twice = 600;

/** Shows its children until Escape is pressed twice. What was typed stays; it is only not on the screen. */
export function Hideable({ theme, children }: { theme: Theme; children: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  const focused = useRef<Element | null>(null);
  const hide = useCallback(() => {
    focused.current = document.activeElement;
    setHidden(true);
  }, []);
  const show = useCallback(() => {
    // Before React draws: what is not displayed cannot take the focus.
    document.body.classList.remove('screen-hidden');
    setHidden(false);
    if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
  }, []);
  useEscapeTwice(isHidden ? null : hide);
  return (
    <>
      {children}
      {isHidden ? <Cover theme={theme} show={show} /> : null}
    </>
  );
}

function Cover({ theme, show }: { theme: Theme; show: () => void }) {
  const [place] = useState(makePlace);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.body.append(place);
    document.body.classList.add('screen-hidden');
    button.current?.focus();
    return () => {
      document.body.classList.remove('screen-hidden');
      place.remove();
    };
  }, [place]);
  useAnyKey(show);
  return createPortal(
    <Themed theme={theme}>
      <Screen
        heading="Screen hidden"
        action={
          <Button ref={button} onClick={show}>
            Show the screen
          </Button>
        }
      >
        Press any key or this button to come back.
      </Screen>
    </Themed>,
    place,
  );
}

function makePlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'screen-cover';
  return place;
}

/** Listens on the window, before a dialog that takes Escape for itself. */
function useEscapeTwice(act: (() => void) | null): void {
  useEffect(() => {
    if (act === null) return undefined;
    let last = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') {
        last = Number.NEGATIVE_INFINITY;
        return;
      }
      if (event.repeat) return;
      const now = performance.now();
      if (now - last <= twice) act();
      last = now;
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [act]);
}

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

function useAnyKey(act: () => void): void {
  useEffect(() => {
    const began = performance.now();
    const press = (event: KeyboardEvent): void => {
      // Escape pressed in alarm is pressed more than twice.
      if (event.repeat || modifiers.includes(event.key) || performance.now() - began <= twice) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [act]);
}
