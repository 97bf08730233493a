import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import type { Column } from '../../../src/domain/continuum/board.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: tokens.spacingHorizontalS,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& ul': { margin: 0, paddingInlineStart: '1.1em' },
    '@media (max-width: 800px)': {
      '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
      '& tr, & th, & td': { display: 'block', borderBottom: 'none' },
      '& tr': { paddingBlock: tokens.spacingVerticalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      '& td::before': { content: 'attr(data-label)', display: 'block', color: tokens.colorNeutralForeground2 },
      '& td[data-empty]': { display: 'none' },
    },
  },
  name: { width: '11rem' },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Boards below each other, band under band: year groups of a school, or one year group on two days. */
export function SideBySide({
  corner,
  bands,
  rows,
}: {
  /** What the rows are. */
  corner: string;
  bands: readonly Band[];
  rows: readonly { name: string; head?: ReactNode; columns: readonly Column[] }[];
}) {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, 'lying-paper')}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {corner}
          </th>
          {bands.map(({ code, label }) => (
            <th key={code} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, head, columns }) => (
          <tr key={name}>
            <th scope="row">{head ?? name}</th>
            {columns.map(({ band, practices }) => (
              <td key={band.code} data-label={band.label} {...(practices.length === 0 ? { 'data-empty': '' } : {})}>
                {practices.length === 0 ? (
                  <Text size={200} className={styles.none}>
                    Nothing
                  </Text>
                ) : (
                  <ul>
                    {practices.map(({ key, title }) => (
                      <li key={key}>{title}</li>
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
