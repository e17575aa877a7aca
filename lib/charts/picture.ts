import sharp from 'sharp'
import { byteOrderMark, csvLine } from '../api/csv'
import { typefaces } from '../cards/picture'
import { cachedFile, filesIn, hashOfFiles } from '../disk-cache'
import { chartFile } from '../routes'
import { site } from '../site'
import type { Chart, FigurePicture, WorldPicture } from './chart'
import { sourceLine } from './cite'
import { drawBars, drawFigure, drawTimes, drawWorld } from './draw'
import { outlines, sheet, texts, type Pens } from './sheet'

/** What is kept as files: a chart, a map or a figure. */
export type Picture = (Chart & { path: string }) | WorldPicture | FigurePicture

/** A picture of a chart as SVG, with all that is to be known of it, for it will be seen without its page. */
export function svgOf(chart: Picture, pens: Pens): string {
  const { title, says, sources, page } = chart
  const foot = [...sources.map(sourceLine), `${site.name}, ${site.url}${page}${'id' in chart ? `#${chart.id}` : ''}`]
  return sheet({ title, says, foot }, pens, top => {
    switch (chart.kind) {
      case 'bars':
        return drawBars(chart, pens, top)
      case 'times':
        return drawTimes(chart, pens, top)
      case 'world':
        return drawWorld(chart, pens, top)
      case 'figure':
        return drawFigure(chart, pens, top)
    }
  })
}

/** What a picture is drawn from, as a table; its source stands in each row, so that no row is without it. */
export function csvOf(chart: Picture): string {
  const source = chart.sources.map(sourceLine).join('; ')
  return (
    byteOrderMark +
    tableOf(chart)
      .map((row, index) => csvLine([...row, index === 0 ? 'source' : source]))
      .join('')
  )
}

function tableOf(chart: Picture): (string | number | undefined)[][] {
  const { what, value } = chart.columns
  switch (chart.kind) {
    case 'world':
      return [
        ['code', what, 'class', value],
        ...chart.classes.flatMap(({ label, countries }) =>
          countries.map(one => [one.code, one.name, label, one.value]),
        ),
      ]
    case 'figure':
      return [
        [what, value, 'year'],
        [chart.title, chart.value, chart.year],
      ]
    default:
      return [[what, value], ...chart.rows.map(({ label, value: count }) => [label, count])]
  }
}

/** A picture is only as new as what draws it. */
const version = hashOfFiles([
  ...filesIn('lib/charts'),
  ...filesIn('lib/cards'),
  ...filesIn('lib/map'),
  ...filesIn('app/fonts'),
  'lib/site.ts',
])

/** The files of a chart: SVG and PNG, drawn once and then kept, and CSV. */
export async function pictureFiles(chart: Picture): Promise<[address: string, content: string | Buffer][]> {
  const of = version + JSON.stringify(chart)
  const [drawn, shown] = [cachedFile('cards', of, '.svg'), cachedFile('cards', of, '.png')]
  const svg = drawn.read()?.toString() ?? drawn.write(svgOf(chart, texts(await typefaces())))
  // What makes PNG of it does not know the hub's fonts.
  const png = shown.read() ?? shown.write(await toPng(svgOf(chart, outlines(await typefaces()))))
  return [
    [chartFile(chart.path, 'svg'), svg],
    [chartFile(chart.path, 'png'), png],
    [chartFile(chart.path, 'csv'), csvOf(chart)],
  ]
}

/** A few colours and their shades are all that there are. */
const toPng = (svg: string) =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 }).toBuffer()
