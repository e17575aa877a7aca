import { messagesOf } from '../lib/i18n/messages'

/** What the interface says in the two languages that have everything. */
export const en = messagesOf('en')
export const es = messagesOf('es')
