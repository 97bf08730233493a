import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** The RS256 key pair that signs this server's tokens. `publicJwk` is what the key set shows. */
export type SigningKey = { id: string; privateKey: CryptoKey; publicKey: CryptoKey; publicJwk: JWK };

/** Reads the key kept in the data folder, or makes one and keeps it there; without a folder it lives in memory. */
export async function loadSigningKey(folder: string | undefined): Promise<SigningKey> {
  const file = folder === undefined ? undefined : join(folder, 'signing-key.json');
  if (file !== undefined && existsSync(file)) {
    return keyFrom(JSON.parse(readFileSync(file, 'utf8')) as JWK);
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  if (file !== undefined) {
    writeFileSync(`${file}.new`, JSON.stringify(jwk), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  return keyFrom(jwk);
}

async function keyFrom(jwk: JWK): Promise<SigningKey> {
  const { kty, n, e } = jwk;
  if (kty !== 'RSA' || n === undefined || e === undefined) {
    throw new Error('The file signing-key.json in the data folder holds no RSA key. Remove it, and a new one is made.');
  }
  const bare = { kty, n, e };
  const id = await calculateJwkThumbprint(bare);
  return {
    id,
    privateKey: asKey(await importJWK(jwk, 'RS256')),
    publicKey: asKey(await importJWK(bare, 'RS256')),
    publicJwk: { ...bare, kid: id, use: 'sig', alg: 'RS256' },
  };
}

function asKey(key: CryptoKey | Uint8Array): CryptoKey {
  if (key instanceof Uint8Array) {
    throw new Error('The signing key is not an RSA key.');
  }
  return key;
}
