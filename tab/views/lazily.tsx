import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/**
 * A part of a page that is fetched when it is first shown. What did not arrive ends in the page's own sentence for a fault.
 * `meanwhile` stands in its place until then.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = <Spinner size="tiny" label="Opening" />,
): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Lazily(props: P) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}
