import { ArticleFrontmatter } from './article'
import { IndicatorFrontmatter } from './indicator'
import { PageFrontmatter } from './page'

/** What stands above the text of each kind of document, by the folder of the kind. */
export const frontmatter = {
  articles: ArticleFrontmatter,
  indicators: IndicatorFrontmatter,
  pages: PageFrontmatter,
}
