import { plural } from '../../plural'

/** What the home page says. */
export const home = {
  home: {
    name: 'Home',
    title: 'What is known about forced labour and human trafficking',
    lead: 'News, guidance, good practices and reports in plain words. Every statement of fact shows its source, and every article says by when it will be checked again.',
    waysIn: 'Start from your question',
    regions: 'By region',
    types: 'By type',
    topics: 'By topic',
    latest: 'Newest',
    all: (count: number) => `All ${plural(count, 'article', 'articles')}`,
  },
  waysIn: {
    inspector: { who: 'I inspect workplaces', ask: 'Which signs point to forced labour, and who has to act?' },
    company: { who: 'I answer for suppliers or staff', ask: 'What must a business do, and how does it start?' },
    caseworker: { who: 'I work with people at risk', ask: 'What has worked, and what does it take?' },
    researcher: { who: 'I check a claim', ask: 'Who published it, when, and how do they know?' },
    worker: { who: 'I worry about my own job', ask: 'Whom can I call, and how do I leave this page quickly?' },
  },
}
