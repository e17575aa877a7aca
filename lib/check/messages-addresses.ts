import type { Notice } from './problem'
import type { AddressFault } from './web-address'

/** What is wrong with an address on the web, and how it is mended. */
export const addressFaults: Record<AddressFault, Notice> = {
  form: ['is no address on the web', 'Write the whole address, beginning with https://, or leave it out.'],
  escape: [
    'is no address on the web: a % stands in it without two digits behind it',
    'Copy the address again from where it leads, or write %25 for the sign.',
  ],
  user: [
    'is not what it seems: what stands before the @ is a name to sign in with, not the host',
    'Write the address without that name and the @, and look where it leads.',
  ],
  host: [
    'leads to no host that everybody reaches',
    'Write the name of the host in full, such as www.ilo.org; a number or a name without a dot is none.',
  ],
  letters: [
    'is not what it seems: the host is written in letters that look like others',
    'Type the name of the host anew, in plain letters.',
  ],
}
