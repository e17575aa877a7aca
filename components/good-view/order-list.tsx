import { OutsideLink } from '@/components/outside-link/outside-link'
import type { ImportOrder } from '@/lib/goods/read'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'

interface OrderListProps {
  orders: (ImportOrder & { place?: string })[]
  locale: Locale
}

/** Orders that stop goods at a border: when, what, of whom, what has become of it, and who printed it. */
export function OrderList({ orders, locale }: OrderListProps) {
  const { goodsPages: words } = messagesOf(locale)
  return (
    <ul className="grid gap-2 print:gap-0">
      {orders.map(({ date, kind, product, place, entity, state, stateDate, publisher, url, confidence, note }) => (
        <li key={date + product + (entity ?? '')}>
          {url ? <OutsideLink href={url}>{formatMoment(date, locale)}</OutsideLink> : formatMoment(date, locale)}:{' '}
          {[product, place, entity].filter(Boolean).join(', ')}.{' '}
          <span className="text-muted">
            {kind === 'finding' && state === 'issued' ? words.orderKinds.finding : words.states[state]}
            {stateDate && ` (${formatMoment(stateDate, locale)})`}; {words.confidence[confidence]}: {publisher}.
          </span>
          {note && <> {note}</>}
        </li>
      ))}
    </ul>
  )
}
