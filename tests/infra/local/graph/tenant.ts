import type { Tenant } from '../../../../infra/local/graph/tenant.ts';

const host = 'testschool.sharepoint.com';

export const siteIds = {
  staff: `${host},11111111-1111-4111-8111-111111111111,21111111-1111-4111-8111-111111111111`,
  office: `${host},12222222-2222-4222-8222-222222222222,22222222-2222-4222-8222-222222222222`,
  plans: `${host},13333333-3333-4333-8333-333333333333,23333333-3333-4333-8333-333333333333`,
};

export const groupIds = {
  staff: 'c0000000-0000-4000-8000-000000000001',
  teachers: 'c0000000-0000-4000-8000-000000000002',
  governors: 'c0000000-0000-4000-8000-000000000003',
};

export const emails = {
  ada: 'ada@testschool.example',
  ben: 'ben@testschool.example',
  cleo: 'cleo@testschool.example',
};

/**
 * Three sites. `bot` may write on staff and read in office, `tab` may write on both; neither has anything on plans.
 * Ada owns staff and office, Ben writes on staff only, Cleo reads staff only.
 */
export const testTenant: Tenant = {
  id: '99999999-9999-4999-8999-999999999999',
  host,
  apps: [
    {
      name: 'admin',
      id: 'a0000000-0000-4000-8000-000000000001',
      secret: 'admin-secret',
      roles: ['Sites.FullControl.All'],
      scopes: ['Sites.FullControl.All'],
    },
    {
      name: 'bot',
      id: 'a0000000-0000-4000-8000-000000000002',
      secret: 'bot-secret',
      roles: ['Sites.Selected'],
      scopes: [],
    },
    {
      name: 'tab',
      id: 'a0000000-0000-4000-8000-000000000003',
      secret: 'tab-secret',
      roles: [],
      scopes: ['Sites.Selected'],
    },
    {
      name: 'visitor',
      id: 'a0000000-0000-4000-8000-000000000004',
      secret: 'visitor-secret',
      roles: ['Sites.Selected'],
      scopes: ['Sites.Selected'],
    },
    {
      name: 'directory',
      id: 'a0000000-0000-4000-8000-000000000005',
      secret: 'directory-secret',
      roles: ['User.Read.All', 'GroupMember.Read.All', 'EduRoster.Read.All', 'Application.Read.All'],
      scopes: ['User.Read', 'GroupMember.Read.All', 'EduRoster.ReadBasic'],
    },
    {
      name: 'lists',
      id: 'a0000000-0000-4000-8000-000000000006',
      secret: 'lists-secret',
      roles: ['Lists.SelectedOperations.Selected'],
      scopes: [],
    },
  ],
  people: [
    { id: 'b0000000-0000-4000-8000-000000000001', email: emails.ada, name: 'Ada Head', roles: ['head'] },
    {
      id: 'b0000000-0000-4000-8000-000000000002',
      email: emails.ben,
      name: 'Ben Teacher',
      roles: ['teacher'],
      primaryRole: 'teacher',
    },
    { id: 'b0000000-0000-4000-8000-000000000003', email: emails.cleo, name: 'Cleo Midday', roles: ['midday'] },
  ],
  groups: [
    { id: groupIds.staff, name: 'All staff', members: [emails.ada], groups: [groupIds.teachers] },
    { id: groupIds.teachers, name: 'Teachers', members: [emails.ben] },
    { id: groupIds.governors, name: 'Governors', members: [] },
  ],
  sites: [
    {
      circle: 'staff',
      id: siteIds.staff,
      path: '/sites/Staff',
      displayName: 'Staff',
      timeZone: 'Europe/London',
      grants: [
        { app: 'bot', role: 'write' },
        { app: 'tab', role: 'write' },
      ],
      people: [
        { email: emails.ada, role: 'owner' },
        { email: emails.ben, role: 'write' },
        { email: emails.cleo, role: 'read' },
      ],
    },
    {
      circle: 'office',
      id: siteIds.office,
      path: '/sites/Front Office',
      displayName: 'Front Office',
      timeZone: 'Europe/London',
      grants: [
        { app: 'bot', role: 'read' },
        { app: 'tab', role: 'write' },
      ],
      people: [{ email: emails.ada, role: 'owner' }],
    },
    {
      circle: 'plans',
      id: siteIds.plans,
      path: '/sites/Plans',
      displayName: 'Plans',
      timeZone: 'Europe/London',
      grants: [],
      people: [{ email: emails.ada, role: 'owner' }],
    },
  ],
};
