/** What the tab asks of Graph as the person: the sites they and the app were both given. The manifest names the same. */
export const graphScopes: readonly string[] = ['https://graph.microsoft.com/Sites.Selected'];
