import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    maxWidth: '56rem',
  },
  heading: { margin: 0 },
  intro: { margin: 0, maxWidth: '44rem', color: tokens.colorNeutralForeground2 },
});

/** One part of a page for leaders, with a heading and what it is for. */
export function Area({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.area} aria-labelledby={id}>
      <Text as="h2" size={500} weight="semibold" id={id} className={styles.heading}>
        {title}
      </Text>
      <Text as="p" className={styles.intro}>
        {intro}
      </Text>
      {children}
    </section>
  );
}
