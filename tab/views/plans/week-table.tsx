import type { WeekLine } from '../../../src/domain/plan/child-line.ts';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText } from './section-reading.tsx';

/** The figures of the chart, week by week. */
export function WeekTable({ weeks }: { weeks: readonly WeekLine[] }) {
  const styles = usePlanStyles();
  return (
    // A wide table is scrolled by itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label="Weeks as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Week from Monday</th>
            <th scope="col">Entries</th>
            <th scope="col">Praise</th>
            <th scope="col">Minutes out of class</th>
            <th scope="col">Plan</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, moments, praise, minutesOut, marks }) => (
            <tr key={week}>
              <th scope="row">{dayOrText(week).replace(/^\p{L}+ /u, '')}</th>
              <td>{moments}</td>
              <td>{praise}</td>
              <td>{minutesOut}</td>
              <td>{marks.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
