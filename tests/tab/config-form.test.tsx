import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigForm, type OfferedTab } from '../../tab/views/config-form.tsx';
import { axeOf } from './tab-rig.tsx';

jest.setTimeout(30_000);

function open() {
  const offered: (OfferedTab | null)[] = [];
  const view = render(
    <FluentProvider theme={teamsLightTheme}>
      <ConfigForm offer={(chosen) => offered.push(chosen)} />
    </FluentProvider>,
  );
  return { ...view, offered };
}

test('a year group is enough; nothing is offered before', async () => {
  const { offered, container } = open();
  expect(offered).toEqual([]);
  expect(screen.getByText('Choose a year group, then Save.')).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('radio', { name: 'Reception' }));
  expect(offered.at(-1)).toEqual({ pageId: 'year-R', label: 'Reception', url: '/tab/year/R' });
  expect(screen.getByText('The tab will be called “Reception”. Press Save.')).toBeInTheDocument();
});

test('the view goes with it, in either order and by keyboard', async () => {
  const { offered } = open();
  await userEvent.click(screen.getByRole('radio', { name: 'Praise only' }));
  expect(offered.at(-1)).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Nursery' }));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(offered.at(-1)).toEqual({
    pageId: 'year-1-praise',
    label: 'Year 1 praise',
    url: '/tab/year/1?show=praise',
  });
});
