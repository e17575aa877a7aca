/** What every page says around its subject. */
export const frame = {
  language: 'English',
  direction: 'ltr' as 'ltr' | 'rtl',
  tagline: 'Forced labour and human trafficking, with sources',
  skipToContent: 'Skip to content',
  navigation: {
    help: 'Help',
    main: 'Main',
    languages: 'Languages',
    breadcrumb: 'Breadcrumb',
    pages: 'Pages',
  },
  exit: {
    label: 'Quick exit',
    loading: 'Loading.',
    two: 'Shift, press 2 more times to exit.',
    one: 'Shift, press 1 more time to exit.',
    expired: 'Quick exit by the Shift key has expired.',
  },
  /** What a tab, the history and a shared link show of a page whose subject is nobody else's business. */
  plain: { title: 'Information', of: (what: string) => `Information: ${what}`, summary: 'General information.' },
  missing: {
    notice: 'This page is not available in English.',
    nearest: 'Go to what is nearest in English',
  },
  notFound: {
    title: 'There is no page at this address',
    says: 'It may have moved, or the address may have a slip. Search, or start from one of these.',
    nearest: 'Did you want one of these?',
    help: 'Help: numbers to call',
  },
  footer: {
    says: 'Waymark is no official body and gives no legal advice.',
    licence: (name: string) => `Words: ${name}`,
    otherLicences: 'unless an article says otherwise',
    privacy: 'No cookies, no tracking, no outside requests.',
  },
}
