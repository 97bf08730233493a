import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link to another page of the tab. `describedBy`: the id of what tells it from its neighbours. */
export function PageLink({
  to,
  children,
  inline = false,
  subtle = false,
  className,
  describedBy,
}: {
  to: string;
  children: ReactNode;
  inline?: boolean;
  /** In the colour of the text around it, where links stand close together. */
  subtle?: boolean;
  className?: string;
  describedBy?: string;
}) {
  const href = useHref(to);
  const go = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Link
      as="a"
      href={href}
      onClick={go}
      inline={inline}
      appearance={subtle ? 'subtle' : 'default'}
      className={className}
      aria-describedby={describedBy}
    >
      {children}
    </Link>
  );
}
