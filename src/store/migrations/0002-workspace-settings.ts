/** What the owners of a workspace's ladder chose for all of it. */
export const workspaceSettings = [
  `create table workspace_setting (
    workspace text not null,
    name text not null,
    value text not null,
    primary key (workspace, name)
  )`,
];
