/** What the pages of helplines say. */
export const help = {
  help: {
    title: 'Help',
    lead: 'Numbers you can call if you are made to work against your will, if somebody keeps your pay or your papers, or if you worry about another person.',
    danger: {
      title: 'In danger now?',
      says: 'Call the police or the emergency number of the country you are in.',
      noTrust:
        'If you do not trust the police, or fear trouble about your papers, you can call a line that neither the police nor the government runs, where there is one. Before you give your name, you can ask whether the call is confidential.',
    },
    before: {
      title: 'Before you call',
      points: [
        'Use a phone that nobody else looks at, if you can. The number stays in its list of calls, and may be on the bill.',
        'You can ask first: Is this confidential? Is it free? Does somebody speak my language?',
        'You need not tell everything at once, and you can hang up at any time.',
      ],
    },
    leave:
      '“Quick exit”, at the top of every page, puts a page about something else in the place of this one. Pressing the Shift key three times does the same. It does not delete your history.',
    safety: 'What others can see on your device',
    countries: 'Choose the country you are in',
    find: 'Find a country',
    noneFound: 'No country in this list has that name. See below what else you can do.',
    withoutNumber: 'no number yet',
    absent: {
      title: 'Your country is not here?',
      says: 'We print a number only if we can name the page on which it was seen. That a country is missing does not mean that nobody helps there. You can call the emergency number, or ask a trade union, a place of worship, a clinic or an organisation for migrants whom to call.',
    },
    inCountry: (country: string) => `Help: ${country}`,
    noNumber: 'We have no number to print for this country.',
    call: (number: string) => `Call ${number}`,
    facts: {
      hours: 'Hours',
      languages: 'Languages',
      cost: 'Cost',
      audience: 'For whom',
      operator: 'Who runs it',
      also: 'Other ways',
      seen: 'Where we saw it',
    },
    free: 'Free',
    notFree: 'Not free',
    notKnown: 'Not known',
    pageOf: (year: number) => `page of ${year}`,
    seenOn: (day: string) => `looked at on ${day}`,
    confidence: {
      official: 'Seen on a page of the service itself or of a government.',
      press: 'Not confirmed on the service’s own page: we know the number from somebody else’s page.',
      unconfirmed: 'Not confirmed: seen only on an old page or in a copy. The number may have changed.',
    },
    more: 'More pages that help',
    allCountries: 'All countries',
  },
}
