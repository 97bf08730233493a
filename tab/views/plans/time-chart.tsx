import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import type { WeekLine } from '../../../src/domain/plan/child-line.ts';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  heading: { margin: 0 },
  chart: { width: '100%', height: '260px', minWidth: 0 },
});

/**
 * Entries and praise by week, each on a line of its own, and below them the minutes out of class; the beginning of the
 * plan and its reviews are marked.
 */
export function TimeChart({ weeks }: { weeks: readonly WeekLine[] }) {
  return (
    <>
      <OneChart
        title="Entries and praise by week"
        weeks={weeks}
        lines={[
          { legend: 'Entries', color: tokens.colorPaletteBerryForeground2, of: ({ moments }) => moments },
          {
            legend: 'Praise (dashed)',
            dash: '6 4',
            color: tokens.colorPaletteTealForeground2,
            of: ({ praise }) => praise,
          },
        ]}
      />
      <OneChart
        title="Minutes out of class by week"
        weeks={weeks}
        lines={[{ legend: 'Minutes', color: tokens.colorPaletteBrownForeground2, of: ({ minutesOut }) => minutesOut }]}
      />
    </>
  );
}

type Line = { legend: string; color: string; dash?: string; of: (week: WeekLine) => number };

function OneChart({ title, weeks, lines }: { title: string; weeks: readonly WeekLine[]; lines: readonly Line[] }) {
  const styles = useStyles();
  const dayOf = (week: string): Date => new Date(`${week}T12:00:00Z`);
  const lineChartData = lines.map(({ legend, color, dash = '', of }) => ({
    legend,
    color,
    ...(dash === '' ? {} : { lineOptions: { strokeDasharray: dash } }),
    data: weeks.map((one) => ({ x: dayOf(one.week), y: of(one) })),
  }));
  const events = weeks.flatMap(({ week, marks }) => marks.map((event) => ({ date: dayOf(week), event })));
  const most = Math.max(4, ...lineChartData.flatMap(({ data }) => data.map(({ y }) => y)));
  return (
    <figure className={styles.figure}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <div className={styles.chart}>
        <LineChart
          data={{ chartTitle: title, lineChartData }}
          height={240}
          yMaxValue={most}
          yAxisTickCount={4}
          culture="en-GB"
          {...(events.length === 0
            ? {}
            : { eventAnnotationProps: { events, mergedLabel: (count: number) => `${count} marks of the plan` } })}
        />
      </div>
    </figure>
  );
}
