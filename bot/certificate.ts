// A PEM file with the private key and the certificate of an app registration.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigProblems } from './config.ts';

export type Certificate = {
  privateKey: string /** Thumbprints as hex without colons. */;
  sha1: string;
  sha256: string;
};

/** Reads the file. Throws ConfigProblems when it is not there or lacks one of its two parts. */
export function readCertificate(file: string): Certificate {
  const pem = contents(file);
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  if (privateKey === undefined || certificate === undefined) {
    throw new ConfigProblems(['BOT_CERTIFICATE_FILE must hold a private key and its certificate, both in PEM.']);
  }
  const { fingerprint, fingerprint256 } = new X509Certificate(certificate);
  return { privateKey, sha1: fingerprint.replaceAll(':', ''), sha256: fingerprint256.replaceAll(':', '') };
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigProblems([
      `BOT_CERTIFICATE_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    ]);
  }
}
