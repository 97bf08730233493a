import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  heading: { margin: 0, outlineStyle: 'none' },
  words: { maxWidth: '30rem', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/**
 * A whole screen that says one thing and offers at most one action.
 * `takesFocus`: it came in place of what the person was using, so they are taken to its heading.
 */
export function Screen({
  heading,
  children,
  action,
  takesFocus = false,
}: {
  heading: string;
  children?: ReactNode;
  action?: ReactNode;
  takesFocus?: boolean;
}) {
  const styles = useStyles();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) top.current?.focus();
  }, [takesFocus]);
  return (
    <main className={styles.screen}>
      <Text as="h1" align="center" size={600} weight="semibold" className={styles.heading} ref={top} tabIndex={-1}>
        {heading}
      </Text>
      {children === undefined ? null : <div className={styles.words}>{children}</div>}
      {action}
    </main>
  );
}
