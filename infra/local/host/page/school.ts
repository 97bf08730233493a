// What the Teams window knows of the demo school; its server gives it on /host/school.json.

export type Member = {
  /** The part of the sign-in name before the @: it stands in the window's address. */
  key: string;
  id: string;
  name: string;
  email: string;
  /** What they do at the school, in words. */
  post: string;
  /** Whether they stand in the school's Staff list. */
  isStaff: boolean;
};

export type School = {
  tenant: string;
  /** The Entra app of the tab. */
  clientId: string;
  /** The app's id in Teams. */
  app: string;
  /** Whoever the window shows when its address names nobody; they type in the chat too. */
  usual: string;
  people: readonly Member[];
  team: { id: string; name: string; channel: { id: string; name: string } };
  chat: string;
};

/** Reads it. Rejects when the server does not answer. */
export async function readSchool(): Promise<School> {
  const response = await fetch('/host/school.json');
  if (!response.ok) throw new Error(`the school answered ${response.status}`);
  return (await response.json()) as School;
}
