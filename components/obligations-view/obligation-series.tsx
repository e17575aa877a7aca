import type { Series } from '@/components/series/series'
import { alternatesOfAll } from '@/lib/content/alternates'
import { obligationsIn } from '@/lib/obligations/read'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { ObligationView } from './obligation-view'

/** A page for every law that binds companies. */
export const obligationSeries: Series = locale =>
  obligationsIn(locale).map(obligation => {
    const { slug, name, bound } = obligation
    const address = routes.obligation(locale, slug)
    const alternates = alternatesOfAll(other => routes.obligation(other, slug))
    return {
      address,
      metadata: () => metadataOf({ locale, title: name, summary: bound.says, address, alternates }),
      view: () => <ObligationView obligation={obligation} />,
    }
  })
