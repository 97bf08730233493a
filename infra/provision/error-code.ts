/** The code Node gives an error, such as `ENOENT`; '' for anything without one. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Whether Node’s parseArgs did not understand the words. */
export function isMisspelt(error: unknown): error is { message: string } {
  return errorCode(error).startsWith('ERR_PARSE_ARGS');
}
