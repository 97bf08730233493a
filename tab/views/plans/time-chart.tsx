import { makeStyles, tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import type { WeekLine } from '../../../src/domain/plan/child-line.ts';

const useStyles = makeStyles({ chart: { width: '100%', height: '320px', minWidth: 0 } });

/** Entries and praise by week, each on a line of its own; the beginning of the plan and its reviews are marked. */
export function TimeChart({ weeks }: { weeks: readonly WeekLine[] }) {
  const styles = useStyles();
  const dayOf = (week: string): Date => new Date(`${week}T12:00:00Z`);
  const line = (legend: string, color: string, of: (week: WeekLine) => number) => ({
    legend,
    color,
    data: weeks.map((one) => ({ x: dayOf(one.week), y: of(one) })),
  });
  const events = weeks.flatMap(({ week, marks }) => marks.map((event) => ({ date: dayOf(week), event })));
  return (
    <div className={styles.chart}>
      <LineChart
        data={{
          chartTitle: 'Entries, praise and minutes out of class by week',
          lineChartData: [
            line('Entries', tokens.colorPaletteBerryForeground2, ({ moments }) => moments),
            line('Praise', tokens.colorPaletteTealForeground2, ({ praise }) => praise),
            line(
              'Tens of minutes out of class',
              tokens.colorPaletteBrownForeground2,
              ({ minutesOut }) => minutesOut / 10,
            ),
          ],
        }}
        height={300}
        culture="en-GB"
        {...(events.length === 0
          ? {}
          : { eventAnnotationProps: { events, mergedLabel: (count: number) => `${count} marks of the plan` } })}
      />
    </div>
  );
}
