// The trap files beside these tests, and keys for their children.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../../../infra/local/school/hash.ts';
import type { PupilFile } from '../../../../src/domain/import/pupil-file.ts';
import type { PupilLine } from '../../../../src/domain/import/pupil-line.ts';
import type { KeyOf, RollPupil } from '../../../../src/domain/import/pupil-match.ts';
import { readPupilFile } from '../../../../src/domain/import/pupil-file.ts';

export const today = '2026-11-17';

export function trapFile(name: string): Uint8Array {
  return readFileSync(join(__dirname, 'files', name));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const keyOf: KeyOf = ({ parts }) => hash(...parts);

/** The children of a file that must be readable. */
export function pupilsOf(bytes: Uint8Array): PupilFile {
  const file = readPupilFile(bytes, today);
  if (file.kind === 'problem') throw new Error(file.sentence);
  return file;
}

/** A file from lines below the usual headings. */
export function pupilCsv(...lines: readonly string[]): PupilFile {
  return pupilsOf(bytesOf(`UPN,Forename,Preferred,Surname,Year,Class,SEN,Left,DOB,Adno\n${lines.join('\n')}\n`));
}

/** A child on roll. */
export function onRoll(more: Partial<RollPupil> & { upn?: string }): RollPupil {
  const key = hash('pupil', more.upn ?? 'nobody');
  return {
    ...{ key, pupilId: key.slice(0, 12), forename: 'Alfie', preferred: '', surname: 'Bond', yearGroup: '1' },
    ...{ className: '1H', leftOn: '', upn: '', sen: 'N', number: '' },
    ...more,
  };
}

/** The facts of a line that people would compare. */
export function shownLine({ forename, preferred, surname, yearGroup, className }: PupilLine): string {
  return `${forename}(${preferred}) ${surname} ${yearGroup} ${className}`;
}
