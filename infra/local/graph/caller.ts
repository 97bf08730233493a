/** Who asks, as the token says. Permissions are application roles for an app by itself, delegated scopes for a person. */
export type Caller =
  | { kind: 'app'; app: { id: string; name: string }; permissions: readonly string[] }
  | {
      kind: 'person';
      app: { id: string; name: string };
      person: { id: string; email: string; name: string };
      permissions: readonly string[];
    };
