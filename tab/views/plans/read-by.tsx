import { Text } from '@fluentui/react-components';
import type { PlanScript } from '../../../src/domain/plan-script.ts';
import { useReadings } from '../../data/plans/plan-queries.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading } from '../reading-states.tsx';
import { readingSubject } from './plan-gate.tsx';

/** Who has read the newest version of how adults respond. */
export function ReadBy({ script }: { script: PlanScript }) {
  const readings = useReadings(script.pupilId);
  if (readings.kind === 'loading') return <Loading what="who has read it" lines={1} />;
  if (readings.kind === 'failed') {
    return <Failed error={readings.error} subject={readingSubject} again={viaHeading(readings.again)} />;
  }
  const names = readings.value.readings
    .filter(({ version }) => version >= script.version)
    .map(({ readerName }) => readerName);
  return (
    <Text as="p">
      {names.length === 0
        ? 'Nobody has said yet that they have read how adults respond, in this version.'
        : `How adults respond was read, in this version, by ${names.join(', ')}.`}
    </Text>
  );
}
