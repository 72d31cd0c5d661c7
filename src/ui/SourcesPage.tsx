import { SOURCES } from '#domain/facts/sources';
import { citations } from '#domain/facts/statements';
import type { Source } from '#domain/facts/types';
import { Dialog } from './Dialog.tsx';
import { linkOf } from './number-sources.ts';
import { DISCLAIMER } from './words.ts';

const GROUPS: readonly { readonly tier: Source['tier']; readonly title: string; readonly note: string }[] = [
  { tier: 'S', title: 'Founding documents', note: 'The five texts that this project set out to show in 3D. They are no evidence by themselves; where one is wrong, the app says so.' },
  { tier: 'A', title: 'Peer-reviewed', note: 'Mostly read as abstracts or excerpts.' },
  { tier: 'B', title: 'Textbooks and guidelines', note: 'Mostly read as excerpts.' },
  { tier: 'C', title: 'Clinic pages', note: 'They largely repeat one manual, Travell and Simons, and are no independent evidence.' },
  { tier: 'D', title: 'Student notes', note: 'Named where nothing better was found.' },
];

const CITED = citations();
const ALL = Object.values(SOURCES);

/** "doi.org/10.1002/ca.20893", "pubmed.ncbi.nlm.nih.gov": where a click would lead. */
function linkWords(link: string): string {
  const { hostname, pathname } = new URL(link);
  return hostname === 'doi.org' ? hostname + pathname : hostname.replace(/^www\./, '');
}

/** What stands beside the link, such as which pages were read. */
const remarkOf = ({ address }: Source, link: string | null): string => (link ? address.slice(link.length).replace(/^[\s;]+/, '') : address);

const supports = (count: number): string => (count === 0 ? 'no statement rests on it' : `${count} ${count === 1 ? 'statement' : 'statements'}`);

function Entry({ source }: { readonly source: Source }) {
  const link = linkOf(source);
  const remark = remarkOf(source, link);
  return (
    <li>
      <p>{source.what.replace(/^Founding document: /, '').replace(/^[a-z]/, (letter) => letter.toUpperCase())}</p>
      <p className="source-where">
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {linkWords(link)}
          </a>
        )}
        {remark && <span>{remark}</span>}
        <span>{supports(CITED.get(source.id) ?? 0)}</span>
      </p>
    </li>
  );
}

/** Everything that statements rest on, by kind, with how much rests on it. Nothing is fetched from there: a link leaves only when it is clicked. */
export default function SourcesPage() {
  const listed = ALL.filter(({ tier }) => tier !== '-').length;
  return (
    <Dialog title="Sources" isBook>
      <div className="sources-page">
        <p className="book-note">
          <b>{DISCLAIMER}.</b> {listed} sources. {CITED.get('general-knowledge') ?? 0} further statements and drawn areas are general knowledge of the field, which was not checked against a source; they are marked so. Nothing has been clinically
          reviewed yet.
        </p>
        {GROUPS.map(({ tier, title, note }) => {
          const sources = ALL.filter((source) => source.tier === tier);
          return (
            <section key={tier}>
              <h3>
                {title} <span className="source-count">{sources.length}</span>
              </h3>
              <p className="book-note">{note}</p>
              <ul>
                {sources.map((source) => (
                  <Entry key={source.id} source={source} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
