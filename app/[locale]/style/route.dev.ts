import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { locales } from '@/lib/i18n/locales'

export const generateStaticParams = () => locales.map(locale => ({ locale }))

/**
 * Every component in every state, while one edits. It is rendered as pages are, outside of Next, and anew for each
 * request: parts that need a browser are shown in states that they come to there.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const { stdout } = await promisify(execFile)(process.execPath, ['lib/cli/start.mjs', 'style', locale], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: Infinity,
  })
  return new Response(stdout, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
