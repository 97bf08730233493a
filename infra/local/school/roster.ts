// The demo school's roster, read from the kind of CSV a school's own system gives.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Pupil } from '../../../src/domain/pupil.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { hash } from './hash.ts';

const lineShape = z.object({
  UPN: z.string(),
  'Legal Forename': z.string(),
  'Preferred Forename': z.string(),
  Surname: z.string(),
  Year: z.enum(['Reception', 'Year 1', 'Year 2']),
  'Reg Group': z.string(),
  'SEN Status': z.enum(['N', 'K', 'E']),
  Left: z.string(),
});

const yearOf: Record<z.infer<typeof lineShape>['Year'], YearGroup> = { Reception: 'R', 'Year 1': '1', 'Year 2': '2' };

export type RosterLine = { upn: string; sen: 'N' | 'K' | 'E'; key: string; pupil: Pupil };

/** The 90 pupils and the one who has left. */
export function demoRoster(): readonly RosterLine[] {
  const file = readFileSync(new URL('./pupils.csv', import.meta.url), 'utf8');
  const { data } = Papa.parse(file, { header: true, skipEmptyLines: true });
  return z
    .array(lineShape)
    .parse(data)
    .map((line) => {
      const key = hash('pupil', line.UPN);
      const pupil: Pupil = {
        id: key.slice(0, 12),
        forename: line['Legal Forename'],
        preferred: line['Preferred Forename'],
        surname: line.Surname,
        yearGroup: yearOf[line.Year],
        className: line['Reg Group'],
        leftOn: line.Left,
      };
      return { upn: line.UPN, sen: line['SEN Status'], key, pupil };
    });
}
