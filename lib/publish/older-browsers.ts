import { parse, type AtRule, type ChildNode, type Declaration, type Root } from 'postcss'
import { PublishError } from './publish-error'

/**
 * Styles as browsers of 2020 and 2021 read them, too (Chrome 90, Safari 14): without cascade layers, of which those
 * drop all that is within, and without the short forms of logical and placing properties. In newer ones they mean the
 * same, which the test of the built site sees; what is lost on older ones beyond that is ornament.
 *
 * @param css as Next has written it
 */
export function forOlderBrowsers(css: string): string {
  const sheet = parse(css)
  unlayer(sheet)
  sheet.walkDecls(spellOut)
  return sheet.toString()
}

/**
 * Puts what is in layers into their order, before all that is in none. That decides as layers do as long as no earlier
 * layer has a selector that weighs more than one of a later layer for the same element.
 */
function unlayer(sheet: Root): void {
  const layers = new Map<string, ChildNode[]>()
  for (const layer of sheet.nodes.filter(isLayer)) {
    for (const name of layer.params.split(/,\s*/)) {
      layers.set(name, [...(layers.get(name) ?? []), ...(layer.nodes ?? [])])
    }
    layer.remove()
  }
  sheet.prepend([...layers.values()].flat())
  sheet.walkAtRules('layer', ({ params }) => {
    throw new PublishError('globals.css', `the layer "${params}" lies in another rule: older browsers would drop it`)
  })
}

const isLayer = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'layer'

const sides = ['top', 'right', 'bottom', 'left'] as const
/** Parts of a value: words, and functions with what they hold. */
const partsOf = (value: string): string[] => value.match(/[^\s()]*\((?:[^()]|\([^()]*\))*\)|[^\s]+/g) ?? []

function spellOut(declaration: Declaration): void {
  const { prop, value } = declaration
  const [first = '', second = first, third = first, fourth = second] = partsOf(value)
  const two = /^(margin|padding|inset)-(block|inline)$/.exec(prop)
  const longer = two
    ? [
        [`${prop}-start`, first],
        [`${prop}-end`, second],
      ]
    : prop === 'inset'
      ? [first, second, third, fourth].map((part, side) => [sides[side]!, part])
      : []
  if (longer.length === 0) return
  for (const [name = '', part = ''] of longer) declaration.cloneBefore({ prop: name, value: part })
  declaration.remove()
}
