import { fileNames, serveFile } from '@/lib/collections/serve-search'

// While one edits only: builds write the same files straight into the site (lib/search/site/write.ts).
export const dynamic = 'force-static'

const folder = '/assets/search/'

export const generateStaticParams = () => fileNames(folder)

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return serveFile(folder + (await params).file)
}
