import { PEEL_STOPS, SIDES, isStructureId } from '#domain/ids';
import type { PeelStop, Side, StructureId } from '#domain/ids';
import { MANIFEST_FORMAT } from './manifest.ts';
import type { Manifest, ManifestFile, ManifestPart, NearestNerve, PlacedPoint, Vec3 } from './manifest.ts';

/** Says which field of the manifest is wrong and what was expected there. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

type Fields = Readonly<Record<string, unknown>>;

const refuse = (path: string, expected: string, got: unknown): never => {
  const seen = got === undefined ? 'nothing' : JSON.stringify(got)?.slice(0, 60);
  throw new ManifestError(`The model list is damaged: ${path} should be ${expected}, but is ${seen}.`);
};

function fields(value: unknown, path: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : refuse(path, 'an object', value);
}
function list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): readonly T[] {
  return Array.isArray(value) ? value.map((item, index) => read(item, `${path}[${index}]`)) : refuse(path, 'a list', value);
}
function text(value: unknown, path: string): string {
  return typeof value === 'string' && value !== '' ? value : refuse(path, 'a text', value);
}
function number(value: unknown, path: string, atLeast = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(path, 'a number', value);
  return value >= atLeast ? value : refuse(path, `${atLeast} or more`, value);
}
function flag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'true or false', value);
}
function oneOf<T extends string>(value: unknown, path: string, options: readonly T[]): T {
  return options.find((option) => option === value) ?? refuse(path, `one of ${options.join(', ')}`, value);
}
function structure(value: unknown, path: string): StructureId {
  const id = text(value, path);
  return isStructureId(id) ? id : refuse(path, 'a known structure', value);
}
function vec3(value: unknown, path: string): Vec3 {
  const numbers = list(value, path, (item, at) => number(item, at));
  const [x, y, z] = numbers;
  return numbers.length === 3 && x !== undefined && y !== undefined && z !== undefined ? [x, y, z] : refuse(path, 'three numbers', value);
}
/** A file beside the manifest: a plain name, so that a damaged list cannot send the page elsewhere. */
function fileName(value: unknown, path: string): string {
  const name = text(value, path);
  return /^[a-z0-9][a-z0-9.-]*\.glb$/.test(name) ? name : refuse(path, 'the plain name of a .glb file', value);
}
const layer = (value: unknown, path: string): PeelStop => oneOf(value, path, PEEL_STOPS);
const side = (value: unknown, path: string): Side => oneOf(value, path, SIDES);

function part(value: unknown, path: string): ManifestPart {
  const from = fields(value, path);
  const bounds = fields(from['boundsMm'], `${path}.boundsMm`);
  return {
    id: structure(from['id'], `${path}.id`),
    file: fileName(from['file'], `${path}.file`),
    layer: layer(from['layer'], `${path}.layer`),
    triangles: number(from['triangles'], `${path}.triangles`, 1),
    bytes: number(from['bytes'], `${path}.bytes`, 0),
    volumeMl: number(from['volumeMl'], `${path}.volumeMl`, 0),
    genus: number(from['genus'], `${path}.genus`, 0),
    closed: flag(from['closed'], `${path}.closed`),
    ...(from['detail'] === undefined ? {} : { detail: oneOf(from['detail'], `${path}.detail`, ['simple'] as const) }),
    boundsMm: { min: vec3(bounds['min'], `${path}.boundsMm.min`), max: vec3(bounds['max'], `${path}.boundsMm.max`) },
  };
}

function file(value: unknown, path: string): ManifestFile {
  const from = fields(value, path);
  return {
    file: fileName(from['file'], `${path}.file`),
    layer: layer(from['layer'], `${path}.layer`),
    bytes: number(from['bytes'], `${path}.bytes`, 1),
    sha256: text(from['sha256'], `${path}.sha256`),
  };
}

function nearestNerve(value: unknown, path: string): NearestNerve {
  const from = fields(value, path);
  return { id: structure(from['id'], `${path}.id`), distanceMm: number(from['distanceMm'], `${path}.distanceMm`, 0) };
}

function point(value: unknown, path: string): PlacedPoint {
  const from = fields(value, path);
  return {
    id: text(from['id'], `${path}.id`),
    side: side(from['side'], `${path}.side`),
    muscle: structure(from['muscle'], `${path}.muscle`),
    positionMm: vec3(from['positionMm'], `${path}.positionMm`),
    outwardModel: vec3(from['outwardModel'], `${path}.outwardModel`),
    depthMm: number(from['depthMm'], `${path}.depthMm`, 0),
    layersAbove: list(from['layersAbove'], `${path}.layersAbove`, structure),
    ...(from['layerThicknessMm'] === undefined ? {} : { layerThicknessMm: list(from['layerThicknessMm'], `${path}.layerThicknessMm`, (item, at) => number(item, at, 0)) }),
    ...(from['nearestNerve'] === undefined ? {} : { nearestNerve: nearestNerve(from['nearestNerve'], `${path}.nearestNerve`) }),
    residualMm: number(from['residualMm'], `${path}.residualMm`, 0),
  };
}

/** @throws ManifestError naming the first field that is not as promised. */
export function parseManifest(value: unknown): Manifest {
  const from = fields(value, 'the whole');
  oneOf(from['format'], 'format', [MANIFEST_FORMAT]);
  const landmarks = fields(from['landmarksMm'], 'landmarksMm');
  return {
    format: MANIFEST_FORMAT,
    source: text(from['source'], 'source'),
    attribution: text(from['attribution'], 'attribution'),
    files: list(from['files'], 'files', file),
    parts: list(from['parts'], 'parts', part),
    landmarksMm: Object.fromEntries(Object.keys(landmarks).map((id) => [id, vec3(landmarks[id], `landmarksMm.${id}`)])),
    points: list(from['points'], 'points', point),
  };
}
