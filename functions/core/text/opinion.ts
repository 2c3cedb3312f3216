/** "Opinion: …", "Analysis | …": a headline that says itself that a view or an explanation follows. */
const TITLE =
  /^\s*(?:analysis|explained?|explainer|opinion|comment|commentary|view|editorial|viewpoint|eyewitness|in depth|q&a|your questions)\b\s*[:|–—-]/i;

export const isOpinion = (title: string): boolean => TITLE.test(title);
