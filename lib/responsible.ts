/** Who answers for a copy of the hub, as its build was told. What it was not told is left out: nothing stands in for it. */
export interface Responsible {
  /** The organisation, or the persons, by name. */
  body?: string
  /** Where letters reach them. */
  address?: string
  email?: string
  /** Within how many days somebody who reports a mistake hears what became of it. */
  days?: number
  /** Address of the repository whose issue forms take reports, without a slash at its end. */
  repository?: string
}

type Settings = Partial<
  Record<'RESPONSIBLE_BODY' | 'RESPONSIBLE_ADDRESS' | 'CONTACT_EMAIL' | 'CORRECTION_DAYS' | 'REPOSITORY_URL', string>
>

/**
 * Reads the settings of a build.
 *
 * @throws Error where one cannot be what it is meant to be, with what to write instead
 */
export function readResponsible(env: Settings): Responsible {
  const told = (name: keyof Settings) => env[name]?.trim() || undefined
  const [email, days, repository] = [told('CONTACT_EMAIL'), told('CORRECTION_DAYS'), told('REPOSITORY_URL')]
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Error(`CONTACT_EMAIL is "${email}": write one address, such as editors@example.org`)
  if (days && !/^[1-9]\d{0,2}$/.test(days))
    throw new Error(`CORRECTION_DAYS is "${days}": write a number of days from 1 to 999`)
  if (repository && !/^https:\/\/[^\s/?#]+\/[^\s?#]+$/.test(repository))
    throw new Error(`REPOSITORY_URL is "${repository}": write its address, such as https://github.com/org/hub`)
  return {
    body: told('RESPONSIBLE_BODY'),
    address: told('RESPONSIBLE_ADDRESS'),
    email,
    days: days ? Number(days) : undefined,
    repository: repository?.replace(/\/+$/, ''),
  }
}

/** Of this build. */
export const responsible = readResponsible({
  RESPONSIBLE_BODY: process.env.RESPONSIBLE_BODY,
  RESPONSIBLE_ADDRESS: process.env.RESPONSIBLE_ADDRESS,
  CONTACT_EMAIL: process.env.CONTACT_EMAIL,
  CORRECTION_DAYS: process.env.CORRECTION_DAYS,
  REPOSITORY_URL: process.env.REPOSITORY_URL,
})

/** What of it readers cannot do without, and what is missing where it is not set; forms do not replace a name. */
const needed = [
  ['body', 'RESPONSIBLE_BODY', 'who publishes this copy'],
  ['address', 'RESPONSIBLE_ADDRESS', 'their postal address'],
  ['email', 'CONTACT_EMAIL', 'where readers report mistakes'],
  ['days', 'CORRECTION_DAYS', 'within how many days they hear what became of it'],
] as const

/** All that a build was not told of who answers for it, as one warning; nothing where nothing is missing. */
export function missingWarning(given: Responsible): string | undefined {
  const missing = needed.filter(([key]) => given[key] === undefined)
  if (missing.length === 0) return undefined
  const width = Math.max(...missing.map(([, name]) => name.length))
  return [
    '',
    '!! NOBODY ANSWERS FOR WHAT IS NOT SET HERE:',
    ...missing.map(([, name, says]) => `!!   ${name.padEnd(width)}  ${says}`),
    '!! The site tells its readers so, and what they can do instead. See "Who answers" in lib/publish/README.md.',
    '',
  ].join('\n')
}

/** Where the pages that say who answers do so. */
export const whoAnswersId = 'who-answers'

/** What a page is reported with: the form for numbers to call, or that for everything else. */
export type ReportForm = 'correction' | 'helpline'

/** The ways to report a mistake on a page; none where the build was told of none. */
export interface ReportWays {
  /** A form on the site that keeps the repository, with the page filled in. */
  form?: { href: string; host: string }
  mail?: { href: string; address: string }
}

/**
 * The ways to report a mistake on a page.
 *
 * @param page whole address of the page, which both ways name
 * @param subject of a letter; it stands in the reader's own mailbox, so it says nothing of what the page is about
 */
export function reportWays(
  { repository, email }: Responsible,
  { page, form, subject }: { page: string; form: ReportForm; subject: string },
): ReportWays {
  return {
    form: repository
      ? {
          href: `${repository}/issues/new?template=${form}.yml&page=${encodeURIComponent(page)}`,
          host: new URL(repository).host,
        }
      : undefined,
    mail: email
      ? {
          href: `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(page)}`,
          address: email,
        }
      : undefined,
  }
}
