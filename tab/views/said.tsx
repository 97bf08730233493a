import { makeStyles, typographyStyles } from '@fluentui/react-components';

// While it says nothing it takes no room, but it stays in the page: a line that is not there is not read aloud.
const useStyles = makeStyles({
  said: { display: 'block', ...typographyStyles.body1, ':empty': { position: 'absolute' } },
});

/** A line that is read aloud when it changes: what came of something. It is there before it says anything. */
export function Said({ children, className = '' }: { children: string; className?: string }) {
  const styles = useStyles();
  return <output className={`${styles.said} ${className}`}>{children}</output>;
}
