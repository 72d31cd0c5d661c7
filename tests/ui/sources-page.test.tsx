import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '#domain/facts/sources';
import { citations, statementsByKind } from '#domain/facts/statements';
import { linkOf } from '../../src/ui/number-sources.ts';
import type { Panels } from '../../src/ui/panels.ts';
import { PanelsContext } from '../../src/ui/panels.ts';
import SourcesPage from '../../src/ui/SourcesPage.tsx';

const html = renderToStaticMarkup(
  <PanelsContext value={{ closeDialog: () => undefined } as Partial<Panels> as Panels}>
    <SourcesPage />
  </PanelsContext>,
);
const asHtml = (text: string) => renderToStaticMarkup(<>{text}</>);
const titleOf = (id: string) => asHtml((SOURCES[id]?.what ?? id).replace(/^Founding document: /, '').slice(1));

describe('the Sources page', () => {
  it('lists the source of every statement and of every drawn area', () => {
    const named = new Set(Object.values(statementsByKind()).flat().flatMap(({ sources }) => sources));
    named.delete('general-knowledge');
    expect(named.size).toBeGreaterThan(100);
    expect([...named].filter((id) => !html.includes(titleOf(id)))).toEqual([]);
  });

  it('says how much rests on a source', () => {
    const count = citations().get('smoll-2010') ?? 0;
    const entry = html.split('<li>').find((item) => item.includes(titleOf('smoll-2010')));
    expect(count).toBeGreaterThan(0);
    expect(entry).toMatch(new RegExp(`>${count} statements?<`));
  });

  it('has no statement that is called general knowledge and yet names a source, or the other way round', () => {
    const wrong = Object.values(statementsByKind()).flat().filter(({ confidence, sources }) => (confidence === 'general-knowledge') !== sources.includes('general-knowledge'));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('leaves the page on a click alone: each address is a link in a new window, and nothing is fetched', () => {
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(Object.values(SOURCES).filter((source) => linkOf(source) !== null).length);
    for (const link of links) expect(link).toMatch(/target="_blank" rel="noreferrer noopener"/);
    expect(html).not.toMatch(/<(?:img|iframe|script|link)\b/);
  });

  it('names the founding documents as such, and says that nothing is clinically reviewed', () => {
    expect(html).toMatch(/Founding documents <span[^>]*>5</);
    expect(html).toContain('Nothing has been clinically');
  });
});
