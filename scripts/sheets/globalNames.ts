/** The functions at the top of Code.js besides those that run a command: what Google, the sidebar and menus call. */
export const globalNames = [
  'onOpen',
  'onInstall',
  'showSidebar',
  'throughlineRpc',
  // Those that end with an underscore are called by no page and no menu.
  'throughlineServer_',
] as const
