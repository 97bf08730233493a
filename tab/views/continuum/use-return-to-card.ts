import { useEffect, useRef } from 'react';

/**
 * A card that was moved is another element in another band, so what had the focus may be gone when the form over the board
 * closes: then the card's first button takes it. `key`: the card the open form is about, or ''.
 */
export function useReturnToCard(key: string): void {
  const last = useRef('');
  useEffect(() => {
    const closed = key === '' ? last.current : '';
    last.current = key;
    if (closed === '') return undefined;
    // Once the form has handed the focus back, if it could.
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body) return;
      const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
      cards
        .find(({ dataset }) => dataset.card === closed)
        ?.querySelector('button')
        ?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);
}
