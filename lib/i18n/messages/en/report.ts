/** What is said where readers report a mistake, and of who answers for it. */
export const report = {
  report: {
    link: 'Report a problem with this page',
    onHost: (host: string) => `A public form on ${host}, which asks for an account.`,
    write: 'Or write to',
    title: 'Who answers, and how to report a mistake',
    body: 'Published by',
    address: 'Postal address',
    email: 'E-mail',
    forms: 'Form',
    limit: 'Time limit',
    days: (days: number) =>
      days === 1
        ? 'Whoever reports a mistake hears within 1 day what became of it.'
        : `Whoever reports a mistake hears within ${days} days what became of it.`,
    unknown: 'Whoever publishes this copy of the hub has not said:',
    instead: 'What you can do without it:',
    steps: [
      'Check the statement at its source: the number beside it leads there. Where the two differ, go by the source.',
      'If you cite it, cite the source itself.',
      'Before you rely on a telephone number, look at the page that is named below it, or ask the service.',
      'Tell whoever gave you the address of this site, and ask them who publishes it.',
    ],
  },
}
