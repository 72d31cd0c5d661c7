/** Ids that were published in links and then changed, old → new. Rows are never removed. */
const RENAMED: Readonly<Record<string, string>> = {};

export const renamed = (id: string): string => (Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id);
