import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';

/**
 * The same move as by dragging: a menu of the bands, or the arrow keys from band to band. The menu is only made when it
 * is first asked for, because a board has many cards.
 */
export function MoveMenu({
  title,
  band,
  bands,
  move,
}: {
  title: string;
  /** Code of the band it stands in. */
  band: string;
  bands: readonly Band[];
  move: (band: string) => void;
}) {
  const [isMade, setMade] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const at = bands.findIndex(({ code }) => code === band);
  const byArrow = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : bands[at + step];
    if (next === undefined || isOpen) return;
    event.preventDefault();
    move(next.code);
  };
  const label = { 'aria-label': `Move “${title}”`, size: 'small' as const, onKeyDown: byArrow };
  if (!isMade) {
    const make = (): void => {
      setMade(true);
      setOpen(true);
    };
    return (
      <Button {...label} aria-haspopup="menu" aria-expanded={false} onClick={make}>
        Move
      </Button>
    );
  }
  return (
    <Menu open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <MenuTrigger disableButtonEnhancement>
        <Button {...label}>Move</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {bands
            .filter(({ code }) => code !== band)
            .map(({ code, label: words }) => (
              <MenuItem key={code} onClick={() => move(code)}>
                {`To “${words}”`}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
