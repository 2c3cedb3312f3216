/** The layouts, in the order in which they are tried: the surest first, and last the one that takes any text. */
import type { Layout } from '../draft.ts';
import { collectedPage } from './collected-page.ts';
import { datedBlog } from './dated-blog.ts';
import { eventList } from './event-list.ts';
import { feed } from './feed.ts';
import { plainArticle } from './plain-article.ts';
import { stampedBlog } from './stamped-blog.ts';
import { tagPage } from './tag-page.ts';
import { unstampedBlog } from './unstamped-blog.ts';

export const LAYOUTS: readonly Layout[] = [
  feed,
  stampedBlog,
  tagPage,
  datedBlog,
  eventList,
  collectedPage,
  unstampedBlog,
  plainArticle,
];
