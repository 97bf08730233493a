// The frame of every page: where one is, what it is called, what one can do with it.
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { PageLink } from './page-link.tsx';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '84rem',
    marginInline: 'auto',
    paddingInline: 'clamp(1rem, 3vw, 2.5rem)',
    paddingBlock: `${tokens.spacingVerticalXL} 4rem`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    // The distance between paragraphs is the gap of whatever they stand in.
    '& p': { margin: 0 },
  },
  wide: { maxWidth: 'none' },
  trail: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '24px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    ':not(:last-child)::after': { content: '"/"', marginInlineStart: tokens.spacingHorizontalS },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  heading: {
    margin: 0,
    fontSize: 'clamp(1.625rem, 1.3rem + 1.2vw, 2.25rem)',
    lineHeight: 1.2,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
});

/** One step on the way to a page: what it is called and where it is. */
export type Step = { label: string; to: string };

export function Page({
  title,
  trail = [],
  actions,
  isWide = false,
  children,
}: {
  title: string;
  trail?: readonly Step[];
  actions?: ReactNode;
  /** Takes the whole width, as what is shown to a room does. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { pathname } = useLocation();
  return (
    <main className={mergeClasses(styles.page, isWide && styles.wide)}>
      <title>{`${title} - Continuum`}</title>
      {trail.length === 0 ? null : <Trail steps={trail} />}
      <div className={styles.head}>
        <PageHeading key={pathname}>{title}</PageHeading>
        {actions}
      </div>
      {children}
    </main>
  );
}

function Trail({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  return (
    <nav aria-label="Where you are">
      <ol className={styles.trail}>
        {steps.map(({ label, to }) => (
          <li key={to} className={styles.step}>
            <PageLink to={to}>{label}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The name of the page. After going from one page to another it has the focus, so that nobody is left nowhere. */
function PageHeading({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const isFirst = useRef(key === 'default');
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
  }, []);
  return (
    <Text as="h1" weight="semibold" ref={heading} tabIndex={-1} className={styles.heading} id="page-heading">
      {children}
    </Text>
  );
}

/** What a button does that goes as soon as it is pressed: the page's name takes the focus in its place. */
export function viaHeading(act: () => void): () => void {
  return () => {
    focusPageHeading();
    act();
  };
}

/** Takes the focus to the page's name when what had it is gone. */
export function focusPageHeading(): void {
  document.getElementById('page-heading')?.focus();
}
