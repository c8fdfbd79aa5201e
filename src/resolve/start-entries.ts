/** What the search shows before anything is typed: what help desks look up most, one of each kind first. */
export const START_ENTRIES: readonly string[] = [
  'windows-apps/0x87D1041C',
  'ios-apps/0x87D13B62',
  'android-apps/0xC7D14FB1',
  'office-deployment/1603',
  'guides/troubleshooting-pane',
  'ios-apps/0x87D13B7E',
  'ios-apps/0x87D13B94',
  'ios-apps/0x87D13B66',
  'android-apps/0xC7D14FB5',
  'windows-apps/0x80073CF0',
  'office-csp/17002',
  'guides/office-install-diagnosis',
  'update-agent/0x80CF0016',
  'update-agent/0x80CF0022',
  'update-agent/0x80CF402C',
]
