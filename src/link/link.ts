import { sideOfSelection } from '#store/selectors';
import type { CameraPose, View } from '#store/view-state';
import { INITIAL_VIEW } from '#store/view-state';
import type { Field } from './fields.ts';
import { CAMERA_KEY, VIEW_FIELDS, camera as cameraField } from './fields.ts';

export interface OpenedLink {
  readonly view: View;
  readonly camera: CameraPose | null;
  /** what could not be read, each a plain sentence */
  readonly notices: readonly string[];
}

/** A link longer than this was not made by us; reading on would only cost time. */
const LONGEST = 8000;

const NAMES = Object.keys(VIEW_FIELDS) as readonly (keyof View)[];

/** A link that names a side only by what is selected means that side: a hand-written one shows its markers too. */
const usualView = ({ selection }: Pick<View, 'selection'>): View => ({ ...INITIAL_VIEW, side: (selection && sideOfSelection(selection)) ?? INITIAL_VIEW.side });

const isDefault = (name: keyof View, view: View) => JSON.stringify(view[name]) === JSON.stringify(usualView(view)[name]);

function written<K extends keyof View>(name: K, view: View): string {
  return `${VIEW_FIELDS[name].key}=${VIEW_FIELDS[name].field.write(view[name])}`;
}

/** The part of an address after `#`, without the `#`; empty for the first view. */
export function encodeLink(view: View, camera: CameraPose | null): string {
  const parts = NAMES.filter((name) => !isDefault(name, view)).map((name) => written(name, view));
  if (camera) parts.push(`${CAMERA_KEY}=${cameraField.write(camera)}`);
  return parts.join('&');
}

function split(hash: string): { readonly pairs: Map<string, string>; readonly notices: string[] } {
  const pairs = new Map<string, string>();
  const notices: string[] = [];
  const text = hash.replace(/^#/, '');
  if (text.length > LONGEST) return { pairs, notices: ['The link is too long to be one of ours; it was not used.'] };
  for (const part of text.split('&').filter(Boolean)) {
    const cut = part.indexOf('=');
    const key = cut < 0 ? part : part.slice(0, cut);
    try {
      pairs.set(key, decodeURIComponent(cut < 0 ? '' : part.slice(cut + 1)));
    } catch {
      notices.push(`The link could not be read in full: “${key.slice(0, 20)}” is damaged.`);
    }
  }
  return { pairs, notices };
}

/** Reads any text; what is missing or wrong is as in the first view. */
export function decodeLink(hash: string): OpenedLink {
  const { pairs, notices } = split(hash);
  const known = new Set<string>([CAMERA_KEY]);
  const complainTo = (what: string) => notices.push(`The link could not be read in full: ${what}.`);

  const readField = <T>(key: string, field: Field<T>, fallback: T): T => {
    known.add(key);
    const text = pairs.get(key);
    return text === undefined ? fallback : (field.read(text, complainTo) ?? fallback);
  };
  const selection = readField(VIEW_FIELDS.selection.key, VIEW_FIELDS.selection.field, INITIAL_VIEW.selection);
  const usual = usualView({ selection });
  const readView = <K extends keyof View>(name: K): View[K] => readField(VIEW_FIELDS[name].key, VIEW_FIELDS[name].field, usual[name]);

  const view: View = {
    peel: readView('peel'),
    selection,
    referrals: readView('referrals'),
    comparison: readView('comparison'),
    links: readView('links'),
    side: readView('side'),
    hidden: readView('hidden'),
    shown: readView('shown'),
    ghosted: readView('ghosted'),
    isolated: readView('isolated'),
    variants: readView('variants'),
    nerveVariant: readView('nerveVariant'),
  };
  const camera = readField<CameraPose | null>(CAMERA_KEY, { ...cameraField, write: () => '' }, null);
  const unknown = [...pairs.keys()].filter((key) => !known.has(key));
  for (const key of unknown.slice(0, 3)) complainTo(`“${key.slice(0, 20)}” is unknown here`);
  return { view, camera, notices };
}
