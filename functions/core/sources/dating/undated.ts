import type { Article } from '../../model.ts';

/** What an undated article lacks, and the two places where its date can be given. One line. */
export const undatedMessage = ({ title, file }: Pick<Article, 'title' | 'file'>): string =>
  `"${title}" has no date: give one in ${file}.meta.yaml (published: YYYY-MM-DD) or in the S3 object's metadata (published)`;
