// What stands on the screen until the person's own page does.
import { Button, Spinner, Text } from '@fluentui/react-components';
import { Screen } from './screen.tsx';
import type { FailedReason, SignInNote } from './start-up.ts';

export function StartingScreen() {
  return (
    <Screen heading="Continuum">
      <output>
        <Spinner label="Opening" />
      </output>
    </Screen>
  );
}

/** The tab in a plain browser. Deep links into Teams need the app's id there; without it the link opens Teams itself. */
export function OutsideScreen({ app }: { app: string }) {
  const address =
    app === ''
      ? 'https://teams.microsoft.com/'
      : `https://teams.microsoft.com/l/entity/${encodeURIComponent(app)}/${personalTab}`;
  return (
    <Screen
      heading="Open Continuum in Teams"
      action={
        <Button as="a" appearance="primary" size="large" href={address}>
          Open Microsoft Teams
        </Button>
      }
    >
      <Text align="center">Continuum works inside Microsoft Teams, where the school knows who you are.</Text>
      <Text align="center">
        In Teams, choose Apps on the left and then Continuum, or open the Continuum tab of your channel.
      </Text>
    </Screen>
  );
}

/** The entity id of the app's own page in Teams: the manifest's first static tab. */
const personalTab = 'continuum';

const notes: { [N in SignInNote]: string } = {
  first: 'Teams needs you to sign in to Continuum once.',
  unfinished: 'The sign-in was not finished. You can try it again.',
  blocked: 'The sign-in window did not open. Allow pop-up windows for this page, then try again.',
};

export function SignInScreen({ note, press, isBusy }: { note: SignInNote; press: () => void; isBusy: boolean }) {
  return (
    <Screen
      heading="Sign in to Continuum"
      takesFocus
      action={
        <Button appearance="primary" size="large" onClick={press} disabledFocusable={isBusy}>
          Sign in
        </Button>
      }
    >
      <output>{isBusy ? 'Waiting for the sign-in window.' : notes[note]}</output>
      <Text align="center">You see what your school’s own sites let you see.</Text>
    </Screen>
  );
}

const reasons: { [R in FailedReason]: string } = {
  offline: 'There is no connection just now. Check that you are online, then try again.',
  'no settings': 'Continuum’s own server could not be reached. Nothing is lost; please try again in a minute.',
  'not set up':
    'Continuum is not set up for this school yet: the id of its app for the tab is missing. Please tell whoever looks after your IT.',
  refused: 'Microsoft did not sign you in. If trying again does not help, tell whoever looks after your IT.',
  silent: 'Teams did not answer when it was asked who you are. Please try again.',
  unknown: 'Continuum could not open. Please try again; if it happens again, tell whoever looks after your IT.',
};

export function FailedScreen({ reason, again }: { reason: FailedReason; again: () => void }) {
  return (
    <Screen
      heading="Continuum could not open"
      takesFocus
      action={
        <Button appearance="primary" size="large" onClick={again}>
          Try again
        </Button>
      }
    >
      <Text align="center" role="alert">
        {reasons[reason]}
      </Text>
    </Screen>
  );
}
