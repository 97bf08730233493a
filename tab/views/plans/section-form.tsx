import { Button, Text } from '@fluentui/react-components';
import {
  type ContentRow,
  type Rows,
  rowsOf,
  type Section,
  type SectionContent,
  textOf,
} from '../../../src/domain/plan/plan-shape.ts';
import type { Held } from '../../data/plans/held-texts.ts';
import { isHeld } from '../../data/plans/held-texts.ts';
import { FieldBox } from './field-box.tsx';
import { usePlanStyles } from './plan-styles.ts';

type FormProps = {
  section: Section;
  content: SectionContent | undefined;
  held: readonly Held[];
  change: (content: SectionContent) => void;
};

/** The fields of one section, to be written in. Everything is kept by itself. */
export function SectionForm({ section, content = {}, held, change }: FormProps) {
  const styles = usePlanStyles();
  const set = (part: string, value: string | readonly ContentRow[]): void => change({ ...content, [part]: value });
  return (
    <div className={styles.stack}>
      {section.parts.map((part) =>
        part.kind === 'rows' ? (
          <RowsForm
            key={part.code}
            part={part}
            rows={rowsOf(content, part.code)}
            held={held.filter((one) => one.section === section.code && one.part === part.code)}
            change={(rows) => set(part.code, rows)}
          />
        ) : (
          <FieldBox
            key={part.code}
            field={part}
            value={textOf(content, part.code)}
            held={isHeld(held, section.code, part.code)}
            change={(value) => set(part.code, value)}
          />
        ),
      )}
    </div>
  );
}

function RowsForm({
  part,
  rows,
  held,
  change,
}: {
  part: Rows;
  rows: readonly ContentRow[];
  held: readonly Held[];
  change: (rows: readonly ContentRow[]) => void;
}) {
  const styles = usePlanStyles();
  const setCell = (id: string, cell: string, value: string): void =>
    change(rows.map((row) => (row.id === id ? { ...row, [cell]: value } : row)));
  return (
    <div className={styles.stack}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {part.label}
      </Text>
      {rows.map((row, at) => (
        <fieldset key={row.id} className={styles.card}>
          <legend>{`${part.label}, ${at + 1}`}</legend>
          {part.cells.map((cell) => (
            <FieldBox
              key={cell.code}
              field={cell}
              value={row[cell.code] ?? ''}
              held={held.find((one) => one.row === row.id && one.cell === cell.code)}
              change={(value) => setCell(row.id, cell.code, value)}
            />
          ))}
          <div>
            <Button
              size="small"
              aria-label={`Take out: ${part.label}, ${at + 1}`}
              onClick={() => change(rows.filter(({ id }) => id !== row.id))}
            >
              Take out
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button disabled={rows.length >= part.most} onClick={() => change([...rows, { id: crypto.randomUUID() }])}>
          {rows.length >= part.most ? `${part.most} are enough` : `Add ${part.one}`}
        </Button>
      </div>
    </div>
  );
}
