// Dragging by pointer: mouse, pen and finger alike. While it lasts nothing is drawn by React, so that the card is where the
// pointer is in the same frame; what is dropped is told once.
import { type PointerEvent, useRef } from 'react';

/** How far a press may wander before it is a drag, in pixels. */
const slack = 5;

type Drag = { card: HTMLElement; x: number; y: number; pointer: number; began: boolean; over: HTMLElement | null };

/** What to spread on the grip of a card. The card is the nearest `[data-card]`, a column any `[data-band]`. */
export type Grip = {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: () => void;
};

/** `dropped`: the key of the card and the code of the band it was let go over. */
export function useDrag(dropped: (key: string, band: string) => void): Grip {
  const drag = useRef<Drag | null>(null);
  const end = (): void => {
    const { card, over } = drag.current ?? {};
    card?.style.removeProperty('transform');
    card?.removeAttribute('data-dragged');
    over?.removeAttribute('data-over');
    drag.current = null;
  };
  return {
    onPointerDown(event) {
      const card = event.currentTarget.closest<HTMLElement>('[data-card]');
      if (card === null || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { card, x: event.clientX, y: event.clientY, pointer: event.pointerId, began: false, over: null };
    },
    onPointerMove(event) {
      const now = drag.current;
      if (now === null || now.pointer !== event.pointerId) return;
      const [x, y] = [event.clientX - now.x, event.clientY - now.y];
      if (!now.began && Math.hypot(x, y) < slack) return;
      if (!now.began) {
        now.began = true;
        now.card.setAttribute('data-dragged', '');
      }
      now.card.style.transform = `translate(${x}px, ${y}px)`;
      const over = columnAt(event.clientX, event.clientY);
      if (over === now.over) return;
      now.over?.removeAttribute('data-over');
      over?.setAttribute('data-over', '');
      now.over = over;
    },
    onPointerUp() {
      const now = drag.current;
      end();
      const band = now?.over?.dataset.band;
      const key = now?.card.dataset.card;
      if (now?.began === true && band !== undefined && key !== undefined) dropped(key, band);
    },
    onPointerCancel: end,
  };
}

function columnAt(x: number, y: number): HTMLElement | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const column = element.closest<HTMLElement>('[data-band]');
    if (column !== null && element.closest('[data-dragged]') === null) return column;
  }
  return null;
}
