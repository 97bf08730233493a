import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCertificate } from '../../bot/certificate.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file that is not there is named by its setting, without its path', () => {
  expect(() => readCertificate(join(folder, 'missing.pem'))).toThrow(/BOT_CERTIFICATE_FILE cannot be read \(ENOENT\)/);
  expect(() => readCertificate(join(folder, 'missing.pem'))).not.toThrow(/missing\.pem/);
});

test('a file without a key or without a certificate is not taken', async () => {
  const file = join(folder, 'half.pem');
  await writeFile(file, '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
  expect(() => readCertificate(file)).toThrow(/must hold a private key and its certificate/);
});
