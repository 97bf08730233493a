import { Text } from '@fluentui/react-components';
import { Page } from './page.tsx';
import { PageLink } from './page-link.tsx';

/** A link that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="There is no such page">
      <Text as="p">The link may be incomplete, or it may be for something that is kept elsewhere.</Text>
      <Text as="p">
        <PageLink to="/" inline>
          Go to the beginning
        </PageLink>
      </Text>
    </Page>
  );
}
