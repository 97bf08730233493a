// The situations as a picture. The same figures stand in the table below it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { factorLabel, ratingInWords, type Situation, situationsOf } from '../../../src/domain/plan/anxiety.ts';
import type { Content } from '../../../src/domain/plan/plan-shape.ts';
import { usePlanStyles } from './plan-styles.ts';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '44rem', height: 'auto', display: 'block' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  zero: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  bar: { fill: tokens.colorBrandBackground, forcedColorAdjust: 'auto' },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '13px' },
  end: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
});

const width = 480;
const middle = 240;
const step = 42;
const lineHeight = 40;
const top = 28;

/** Nothing while no situation has a rating. */
export function AnxietyPicture({ content }: { content: Content }) {
  const styles = usePlanStyles();
  const situations = situationsOf(content);
  if (situations.length === 0) return null;
  return (
    <figure className={styles.stack} style={{ margin: 0 }}>
      <Picture situations={situations} />
      <figcaption className={styles.quiet}>
        What situations do, from leaning on something (left) to worry (right).
      </figcaption>
      <details>
        <summary>The same figures as a table</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">About</th>
              <th scope="col">Situation</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {situations.map(({ id, factor, label, rating }) => (
              <tr key={id}>
                <td>{factorLabel(factor)}</td>
                <td>{label}</td>
                <td>{ratingInWords(rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Picture({ situations }: { situations: readonly Situation[] }) {
  const styles = useStyles();
  const bottom = top + situations.length * lineHeight;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${bottom + 8}`} aria-hidden="true">
      <text x={4} y={14} className={styles.end}>
        leans on it
      </text>
      <text x={middle} y={14} textAnchor="middle" className={styles.end}>
        at ease
      </text>
      <text x={width - 4} y={14} textAnchor="end" className={styles.end}>
        worry
      </text>
      {[-5, 5].map((end) => (
        <line
          key={end}
          x1={middle + end * step}
          x2={middle + end * step}
          y1={top - 6}
          y2={bottom}
          className={styles.axis}
        />
      ))}
      {situations.map(({ id, label, rating }, at) => (
        <g key={id}>
          <text
            x={rating >= 0 ? middle + 6 : middle - 6}
            y={top + at * lineHeight + 12}
            textAnchor={rating >= 0 ? 'start' : 'end'}
            className={styles.label}
          >
            {shortened(label)}
          </text>
          <rect
            x={rating >= 0 ? middle : middle + rating * step}
            y={top + at * lineHeight + 17}
            width={Math.max(Math.abs(rating) * step, 3)}
            height={12}
            rx={2}
            className={styles.bar}
          />
        </g>
      ))}
      <line x1={middle} x2={middle} y1={top - 6} y2={bottom} className={styles.zero} />
    </svg>
  );
}

function shortened(label: string): string {
  return label.length > 30 ? `${label.slice(0, 29)}…` : label;
}
