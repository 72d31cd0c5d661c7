import type { HeatPaletteId } from '#domain/heat-palette';
import type { TopicId } from '#domain/facts/topic-names';
import type { NerveVariant, PeelStop, Side, StructureId } from '#domain/ids';
import type { ZoneId } from '#domain/places';

/** A trigger point on one side of the body. */
export interface PointRef {
  readonly point: string;
  readonly side: Side;
}

/** Pain that does not come from a muscle, drawn for comparison on one side; ids are those of the comparison patterns. */
export interface ComparisonRef {
  readonly id: string;
  readonly side: Side;
}

/** What the card is about. Only structures and points have a place in the model that a camera can be sent to. */
export type Selection =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'point'; readonly id: string; readonly side: Side }
  | { readonly kind: 'zone'; readonly id: ZoneId; readonly side: Side }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: TopicId };

/** Where the eye is and what it looks at, in the model frame. */
export interface CameraPose {
  readonly positionMm: readonly [number, number, number];
  readonly targetMm: readonly [number, number, number];
}

/** In the order of the keys 1–6. */
export const CAMERA_VIEWS = ['posterior', 'anterior', 'right', 'left', 'superior', 'inferior'] as const;
export type CameraView = (typeof CAMERA_VIEWS)[number];

/** `n` grows with every command, so that the same one can be given twice. `go` is how back, forward and links arrive. */
export type CameraCommand = { readonly n: number } & (
  | { readonly kind: 'view'; readonly view: CameraView }
  | { readonly kind: 'home' }
  | { readonly kind: 'focus'; readonly on: Selection }
  | { readonly kind: 'go'; readonly pose: CameraPose }
);

export const LIGHTINGS = ['atlas', 'soft', 'raking'] as const;
export const QUALITIES = ['low', 'normal', 'high'] as const;
export const SKIN_TONES = ['light', 'medium', 'tan', 'deep'] as const;
export const THEMES = ['system', 'dark', 'light'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;

export interface Display {
  /** 0..1; below 1 the muscles shine through the skin */
  readonly skinOpacity: number;
  readonly palette: HeatPaletteId;
  readonly lighting: (typeof LIGHTINGS)[number];
  readonly quality: (typeof QUALITIES)[number];
  /** strength of the fibre relief, 0..1 */
  readonly fibres: number;
  readonly skinTone: (typeof SKIN_TONES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly motion: (typeof MOTIONS)[number];
}

export interface Load {
  readonly phase: 'waiting' | 'loading' | 'ready' | 'failed';
  readonly done: number;
  readonly total: number;
  /** what is being fetched or prepared, in plain words */
  readonly name: string;
}

/** What went wrong and the way on, each a plain sentence. */
export interface Failure {
  readonly kind: 'webgl' | 'context' | 'model';
  readonly what: string;
  readonly wayOn: string;
}

export interface Notice {
  readonly n: number;
  readonly text: string;
}

/** What the panels need to know of a placed point; the scene reads it off the manifest. */
export interface PointPlace {
  readonly id: string;
  readonly side: Side;
  /** unit, the way out of the body against which the point is pressed */
  readonly outwardModel: readonly [number, number, number];
  readonly depthMm: number;
  readonly layersAbove: readonly StructureId[];
  /** the skin with its fat, then each of `layersAbove` */
  readonly layerThicknessMm?: readonly number[];
  readonly nearestNerve?: { readonly id: StructureId; readonly distanceMm: number };
}

/** The part of the state that a human action changes, that undo takes back and that a link carries. */
export interface View {
  readonly peel: PeelStop;
  /** taken off by hand */
  readonly hidden: readonly StructureId[];
  /** put back by hand although the peel took it off */
  readonly shown: readonly StructureId[];
  readonly ghosted: readonly StructureId[];
  readonly isolated: readonly StructureId[] | null;
  readonly selection: Selection | null;
  readonly referrals: readonly PointRef[];
  /** one at a time, so that what is drawn beside the reported patterns can be read */
  readonly comparison: ComparisonRef | null;
  /** arcs in the model from the selected muscle to those that it may set off, and back */
  readonly links: boolean;
  /** contested variants of the reported patterns */
  readonly variants: boolean;
  /** how the sciatic nerve passes piriformis */
  readonly nerveVariant: NerveVariant;
  readonly side: Side;
}

export interface ViewState extends View {
  readonly labels: boolean;
  /** the pose at rest, written by the scene; null until it has settled once */
  readonly camera: CameraPose | null;
  readonly cameraPast: readonly CameraPose[];
  readonly cameraFuture: readonly CameraPose[];
  readonly cameraCommand: CameraCommand | null;
  readonly display: Display;
  /** what the visitor's system asks for */
  readonly system: { readonly dark: boolean; readonly reducedMotion: boolean };
  readonly load: Load;
  /** null until the manifest is read */
  readonly body: { readonly structures: readonly StructureId[]; readonly points: readonly PointPlace[] } | null;
  readonly notices: readonly Notice[];
  readonly failure: Failure | null;
  /** grows when the visitor asks to try again; the scene listens */
  readonly retries: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const INITIAL_VIEW: View = {
  peel: 'skin',
  hidden: [],
  shown: [],
  ghosted: [],
  isolated: null,
  selection: null,
  referrals: [],
  comparison: null,
  links: false,
  variants: false,
  nerveVariant: 'a',
  side: 'right',
};

export const INITIAL_DISPLAY: Display = {
  skinOpacity: 1,
  palette: 'warm',
  lighting: 'atlas',
  quality: 'normal',
  fibres: 1,
  skinTone: 'medium',
  theme: 'system',
  motion: 'system',
};

export const INITIAL_STATE: ViewState = {
  ...INITIAL_VIEW,
  labels: false,
  camera: null,
  cameraPast: [],
  cameraFuture: [],
  cameraCommand: null,
  display: INITIAL_DISPLAY,
  system: { dark: false, reducedMotion: false },
  load: { phase: 'waiting', done: 0, total: 0, name: '' },
  body: null,
  notices: [],
  failure: null,
  retries: 0,
  canUndo: false,
  canRedo: false,
};
