import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphFault } from '../../src/graph/fault.ts';
import { Age } from '../../tab/views/reading-states.tsx';
import { axeOf } from './tab-rig.tsx';

function show(minutes: number, failedSince: unknown = null) {
  const pressed: string[] = [];
  const view = render(
    <FluentProvider theme={teamsLightTheme}>
      <Age readAt={Date.now() - minutes * 60_000} failedSince={failedSince} again={() => pressed.push('again')} />
    </FluentProvider>,
  );
  return { ...view, pressed };
}

test('what is fresh says nothing of its age', () => {
  show(4);
  expect(screen.queryByText(/As of/)).toBeNull();
});

test('what is older than five minutes says when it was read, and can be read again', async () => {
  const { pressed, container } = show(6);
  expect(screen.getByText(/^As of \d\d:\d\d\.$/)).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(pressed).toEqual(['again']);
});

test('what could not be read again says so however fresh it is', () => {
  show(1, new GraphFault('busy'));
  expect(screen.getByText(/could not be read again since/)).toBeInTheDocument();
});
