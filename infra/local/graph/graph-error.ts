/**
 * A refusal as Graph words it. Status, code and text are those seen in public captures of Graph;
 * clients branch on status and code, never on the text.
 */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly innerCode: string | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Readonly<Record<string, string>>; innerCode?: string } = {},
  ) {
    super(message);
    this.name = 'GraphError';
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.innerCode = more.innerCode;
  }
}

/** SharePoint refuses what was asked: 400 `invalidRequest`. */
export function invalidRequest(message: string): GraphError {
  return new GraphError(400, 'invalidRequest', message);
}

/** The OData layer could not read what was asked: 400 `BadRequest`. */
export function badRequest(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}

export function unknownSegment(segment: string): GraphError {
  return badRequest(`Resource not found for the segment '${segment}'.`);
}

export function accessDenied(): GraphError {
  return new GraphError(403, 'accessDenied', 'Access denied');
}

export function siteNotFound(): GraphError {
  return new GraphError(404, 'itemNotFound', 'Requested site could not be found');
}

export function listNotFound(): GraphError {
  return new GraphError(404, 'itemNotFound', 'The specified list was not found');
}

export function itemNotFound(): GraphError {
  return new GraphError(404, 'itemNotFound', 'The specified list item was not found');
}

/** Something other than a site, list or item that is not there, such as a column or a permission. */
export function thingNotFound(what: string): GraphError {
  return new GraphError(404, 'itemNotFound', `The specified ${what} was not found`);
}

export function nameAlreadyExists(): GraphError {
  return new GraphError(409, 'nameAlreadyExists', 'Name already exists');
}

/** 412 for an `If-Match` that names an older version. */
export function staleETag(): GraphError {
  return new GraphError(412, 'notAllowed', "ETag does not match current item's value");
}

export function methodNotAllowed(allowed: readonly string[]): GraphError {
  return new GraphError(405, 'BadRequest', 'Specified HTTP method is not allowed for the request target.', {
    headers: { Allow: allowed.join(', ') },
  });
}

/** 401, with the challenge that names where to sign in. */
export function unauthorised(message: string): GraphError {
  const challenge =
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
  return new GraphError(401, 'InvalidAuthenticationToken', message, { headers: { 'WWW-Authenticate': challenge } });
}
