/** Signs that LaTeX takes for commands, and how it is told to print them (The LaTeX Companion, 3rd ed., 7.4). */
const commands: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  // By name, not as `\{`: programs count braces before they read commands, and a text need not have them in pairs.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  // citation-js takes `<b>` for markup; LaTeX prints other signs for these two in its oldest fonts.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/**
 * A text that LaTeX prints as it stands. Letters of all scripts stay what they are: BibLaTeX reads UTF-8.
 *
 * @param text of any content
 */
export const toLatex = (text: string): string => text.replace(/[&%#$_{}~^\\<>]/g, sign => commands[sign] ?? sign)
