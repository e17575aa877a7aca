import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** What the hub is for, in three short sentences, on a ground that reaches from edge to edge; the needs lie over its foot. */
export function Hero({ locale }: { locale: Locale }) {
  const { home } = messagesOf(locale)
  // Where there is room, a line ends with a sentence.
  const sentences = home.title.split(/(?<=\.) /)
  return (
    <header className="relative pt-3 pb-36 band md:pt-9 print:p-0">
      <Trail />
      <h1 className="relative max-w-4xl">
        <span className="block text-sm font-semibold tracking-wide text-blaze md:text-base print:text-ink">
          {home.subject}
        </span>{' '}
        <span className="mt-1 block font-serif text-xl font-[650] md:mt-2 md:text-3xl">
          {sentences.map(sentence => (
            <span key={sentence} className="md:inline-block md:pe-[.22em]">
              {sentence}{' '}
            </span>
          ))}
        </span>
      </h1>
      <p className="relative mt-4 hidden max-w-2xl md:block">{home.lead}</p>
    </header>
  )
}

/** A path over hills, with its marks. Decoration. */
const Trail = () => (
  <svg
    viewBox="0 0 400 300"
    aria-hidden="true"
    className="absolute end-0 top-0 hidden h-full fill-none stroke-map lg:block rtl:-scale-x-100 print:hidden"
  >
    <path
      opacity=".55"
      d="M0 232c60-40 108-18 160-62s92-96 240-92M20 262c66-34 112-20 158-58s96-84 222-86M40 300c70-48 110-34 158-66s104-70 202-72M120 300c40-30 66-26 104-46s96-42 176-44M0 200c54-44 98-16 148-62S244 28 400 34M0 164c50-40 88-18 134-60S236-6 400-8"
    />
    <path
      className="stroke-blaze"
      strokeWidth="3"
      strokeDasharray="1 9"
      strokeLinecap="round"
      d="M60 300c40-70 120-30 150-96s-30-70 22-112 92-6 128-62"
    />
    <path className="fill-blaze stroke-none" d="m360 10 14 14-14 14-14-14zM232 78l14 14-14 14-14-14z" />
  </svg>
)
