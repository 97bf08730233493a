import { useLayoutEffect, useRef, useState } from 'react';

/** One and the same function for as long as the view stands, that does what the newest one does. For event handlers only. */
export function useStable<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  const [stable] = useState(
    () =>
      (...args: A): void =>
        latest.current(...args),
  );
  return stable;
}
