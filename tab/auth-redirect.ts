// The page a sign-in window ends on where Teams does not sign in by itself: it hands MSAL's answer to the tab and closes.
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

broadcastResponseToMainFrame().catch(() => {
  const words = document.getElementById('words');
  if (words !== null) words.textContent = 'The sign-in did not finish. Close this window and try again in Teams.';
});
