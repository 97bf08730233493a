import { makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ said: { display: 'block', ...typographyStyles.body1 } });

/** A line that is read aloud when it changes: what came of something. It is there before it says anything. */
export function Said({ children, className = '' }: { children: string; className?: string }) {
  const styles = useStyles();
  return <output className={`${styles.said} ${className}`}>{children}</output>;
}
