import { withActionsFromRoots } from '../../../../src/domain/plan/tree-actions.ts';

test('prosocial roots become actions once, and none that is planned already', () => {
  const prosocial = [
    { id: 'a', experience: 'Carries the register' },
    { id: 'b', experience: 'carries the register ' },
    { id: 'c', experience: 'Reads to a younger child' },
    { id: 'd', experience: '' },
  ];
  const provide = [{ id: 'p', experience: 'Reads to a younger child', who: 'Jo', when: 'Fridays' }];
  const after = withActionsFromRoots({ tree: { prosocial, provide } }, () => 'new');
  expect(after.tree?.provide).toEqual([
    ...provide,
    { id: 'new', experience: 'Carries the register', who: '', when: '' },
  ]);
  expect(withActionsFromRoots(after, () => 'newer')).toBe(after);
});
