import { offerConfig } from '../teams/channel-config.ts';
import { ConfigForm } from './config-form.tsx';

/** The page Teams opens when somebody adds the tab to a channel. */
export function ConfigPage() {
  return <ConfigForm offer={offerConfig} />;
}
