import { Text } from '@fluentui/react-components';
import { ratingInWords } from '../../../src/domain/plan/anxiety.ts';
import { shownValue } from '../../../src/domain/plan/compare-plans.ts';
import {
  type ContentRow,
  type Field,
  isBlankRow,
  type Part,
  type Rows,
  rowsOf,
  type Section,
  type SectionContent,
  textOf,
} from '../../../src/domain/plan/plan-shape.ts';
import { highRisk, riskOf } from '../../../src/domain/plan/risk.ts';
import { dayInWords } from '../../../src/domain/school-time.ts';
import { usePlanStyles } from './plan-styles.ts';

/** What stands in a section. What nobody has written yet is not listed: it is said beside the plan, under what is missing. */
export function SectionReading({ section, content }: { section: Section; content: SectionContent | undefined }) {
  const styles = usePlanStyles();
  const filled = section.parts.filter((part) => stands(part, content));
  if (filled.length === 0)
    return (
      <Text as="p" className={styles.quiet}>
        Nothing is written here yet.
      </Text>
    );
  const fields = filled.filter((part): part is Field => part.kind !== 'rows');
  return (
    <>
      {fields.length === 0 ? null : (
        <dl className={styles.facts}>
          {fields.map((field) => (
            <Fact key={field.code} label={field.label} value={valueOf(field, textOf(content, field.code))} />
          ))}
        </dl>
      )}
      {filled.map((part) =>
        part.kind === 'rows' ? <RowsReading key={part.code} part={part} content={content} /> : null,
      )}
    </>
  );
}

function RowsReading({ part, content }: { part: Rows; content: SectionContent | undefined }) {
  const styles = usePlanStyles();
  return (
    <div className={styles.stack}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {part.label}
      </Text>
      <ul className={styles.list}>
        {rowsOf(content, part.code)
          .filter((row) => !isBlankRow(row))
          .map((row) => (
            <li key={row.id} className={styles.card}>
              <dl className={styles.facts}>
                {part.cells
                  .filter(({ code }) => (row[code] ?? '').trim() !== '')
                  .map((cell) => (
                    <Fact key={cell.code} label={cell.label} value={valueOf(cell, row[cell.code] ?? '')} />
                  ))}
                <RiskFact row={row} />
              </dl>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Seriousness times likelihood, where a row has both. */
function RiskFact({ row }: { row: ContentRow }) {
  const risk = riskOf(row);
  if (risk === null) return null;
  const needs = risk >= highRisk ? 'measures are needed' : 'below 6';
  return <Fact label="Together" value={`${row.seriousness} × ${row.likelihood} = ${risk}, ${needs}`} />;
}

export function Fact({ label, value }: { label: string; value: string }) {
  const styles = usePlanStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

function stands(part: Part, content: SectionContent | undefined): boolean {
  if (part.kind === 'rows') return rowsOf(content, part.code).some((row) => !isBlankRow(row));
  return textOf(content, part.code).trim() !== '';
}

/** A value as people read it. */
export function valueOf(field: Field, value: string): string {
  if (field.kind === 'day') return dayOrText(value);
  if (field.kind === 'scale' && field.from === -5) return ratingInWords(Number(value));
  return shownValue(field, value);
}

/** A day in words with its year; what is no day as it stands. */
export function dayOrText(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${dayInWords(value)} ${value.slice(0, 4)}` : value;
}
