import type { Locale } from './i18n/locales'

/** How much is fetched, in words: "180 kB", "1.4 MB", "1,4 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const [amount, unit] = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}
