import type { Camera, Vector3 } from 'three';
import type { Manifest } from '#contract/manifest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { StructureId } from '#domain/ids';
import type { ViewStore } from '#store/create-store';
import { isMotionReduced, isVisible, untouchedStop } from '#store/selectors';
import type { ViewState } from '#store/view-state';
import type { ScenePart } from './body/body.ts';
import { Body } from './body/body.ts';
import type { FetchBytes } from './body/load-files.ts';
import { Loading } from './body/loading.ts';
import { carrierOf, isSolid, lookTarget } from './body/looks.ts';
import type { FoundPart } from './body/scene-index.ts';
import { inSlices } from './body/in-slices.ts';
import { Transitions } from './body/transitions.ts';
import type { HeatWorker } from './heat/heat-artist.ts';
import { HeatArtist } from './heat/heat-artist.ts';
import { HeatFade } from './heat/heat-fade.ts';
import type { Ink } from './heat/protocol.ts';
import { LabelLayout } from './labels/label-layout.ts';
import { GroupButtons } from './markers/group-buttons.ts';
import { MarkerLayout } from './markers/marker-layout.ts';
import { Nearer } from './markers/nearer.ts';
import type { Detail } from './materials/base-material.ts';
import { applyDisplay } from './materials/display-look.ts';
import { createSharedLook } from './materials/look-uniforms.ts';
import { growTreesWhenIdle } from './picking/bvh.ts';
import { coversOf } from './picking/covers.ts';
import type { Hit } from './picking/picker.ts';
import { Picker } from './picking/picker.ts';
import { Places } from './places.ts';
import type { ZoneWorker } from './zones/zone-finder.ts';
import { ZoneFinder } from './zones/zone-finder.ts';

export interface SessionOptions {
  readonly store: ViewStore;
  /** the element that takes the pointer: canvas and markers lie in it */
  readonly surface: HTMLElement;
  readonly fetchBytes: FetchBytes;
  readonly startWorker: () => HeatWorker;
  readonly startZoneWorker: () => ZoneWorker;
}

/** What the canvas lends to the session while it is mounted. */
export interface Stage {
  readonly camera: Camera;
  readonly invalidate: () => void;
  readonly size: () => { readonly width: number; readonly height: number };
}

/** The parts of the view that change the picture; the camera's rest, progress and notices do not. */
const PICTURE: readonly (keyof ViewState)[] = [
  'peel', 'hidden', 'shown', 'ghosted', 'isolated', 'selection', 'referrals', 'comparison', 'variants', 'nerveVariant', 'side', 'labels', 'display', 'system',
];
const INK = ['referrals', 'comparison', 'variants'] as const satisfies readonly (keyof ViewState)[];
const inkOf = ({ referrals, comparison, variants }: ViewState): Ink => ({ referrals, comparison, contested: variants });
/** The skin between a hit and a place on it may bulge this much, m. */
const ON_THE_SURFACE = 0.01;
/** A hidden tab draws no frames; loading goes on all the same. */
const LONGEST_WAIT_FOR_FRAME_MS = 400;

const detailOf = ({ display }: Pick<ViewState, 'display'>): Detail => (display.quality === 'low' ? 'plain' : 'full');

/** One visit to the body: what is loaded and how the store's view becomes a picture. Outlives the canvas, which a lost context may replace. */
export class Session {
  readonly store: ViewStore;
  readonly surface: HTMLElement;
  readonly places = new Places();
  readonly body: Body;
  readonly picker: Picker;
  readonly markers: MarkerLayout;
  readonly groups = new GroupButtons();
  readonly nearer: Nearer;
  readonly labels: LabelLayout;
  readonly heat: HeatArtist;
  readonly zones: ZoneFinder;
  readonly ready: Promise<void>;
  readonly #look = createSharedLook();
  readonly #heatFade = new HeatFade(this.#look.u_heat);
  readonly #transitions = new Transitions();
  readonly #loading: Loading;
  readonly #stops: (() => void)[] = [];
  readonly #afterFrame = new Set<() => void>();
  #stage: Stage | null = null;
  #hovered: StructureId | null = null;
  #isSettled = false;
  #isDisposed = false;

  constructor({ store, surface, fetchBytes, startWorker, startZoneWorker }: SessionOptions) {
    this.store = store;
    this.surface = surface;
    this.body = new Body(this.#look, detailOf(store.getState()));
    this.picker = new Picker(this.body, (part) => isSolid(store.getState(), part));
    this.markers = new MarkerLayout(this.picker, this.groups);
    this.nearer = new Nearer(store, this.groups, surface);
    this.zones = new ZoneFinder(startZoneWorker);
    this.labels = new LabelLayout(this.body, this.picker);
    this.heat = new HeatArtist(startWorker(), {
      onDrawn: (isBlank) => {
        this.#heatFade.aim(isBlank ? 0 : 1);
        this.invalidate();
      },
      onFailed: (what) => store.verbs.notice(`The pattern cannot be drawn. ${what}`),
    });
    let announce: () => void = () => undefined;
    this.ready = new Promise((resolve) => (announce = resolve));
    this.#loading = new Loading(store, fetchBytes, {
      onManifest: (manifest) => this.#learn(manifest),
      onParts: (parts, manifest) => this.#add(parts, manifest),
      onReady: () => announce(),
    });
    applyDisplay(this.#look, store.getState().display);
  }

  start(): void {
    const { store } = this;
    this.#stops.push(
      store.subscribe((state, before) => {
        if (PICTURE.some((key) => state[key] !== before[key])) this.viewChanged();
        if (INK.some((key) => state[key] !== before[key])) this.heat.draw(inkOf(state));
        if (state.retries !== before.retries) void this.#loading.start();
      }),
      store.verbs.connectCoverProbe((id) => this.#covers(id)),
    );
    this.heat.draw(inkOf(store.getState()));
    void this.#loading.start();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#loading.stop();
    for (const stop of this.#stops) stop();
    this.heat.dispose();
    this.zones.dispose();
    this.body.dispose();
  }

  enter(stage: Stage): () => void {
    this.#stage = stage;
    stage.invalidate();
    return () => {
      if (this.#stage === stage) this.#stage = null;
    };
  }

  invalidate(): void {
    this.#stage?.invalidate();
  }

  /** The store or the body has changed: aim every part at its look, and let the markers find their surface again. */
  viewChanged(): void {
    const state = this.store.getState();
    applyDisplay(this.#look, state.display);
    this.body.setDetail(detailOf(state));
    this.#pointOnFibres(state);
    const isInstant = isMotionReduced(state);
    for (const part of this.body.parts.values()) this.#transitions.aim(part, lookTarget(state, part, this.#hovered), isInstant);
    this.#transitions.coverAs(untouchedStop(state));
    this.picker.refresh();
    this.#isSettled = false;
    this.invalidate();
  }

  hover(id: StructureId | null): void {
    if (id === this.#hovered) return;
    const before = this.#hovered;
    this.#hovered = id;
    const state = this.store.getState();
    for (const changed of [before, id]) {
      const part = changed && this.body.parts.get(changed);
      if (part) this.#transitions.aim(part, lookTarget(state, part, id), isMotionReduced(state));
    }
    this.invalidate();
  }

  pickAt(clientX: number, clientY: number): Hit | null {
    if (!this.#stage) return null;
    const { left, top, width, height } = this.surface.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    return this.picker.pick(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2, this.#stage.camera);
  }

  /** Nothing solid stands between the eye and a place on a surface. */
  isClear(eye: Vector3, place: Vector3): boolean {
    const hit = this.picker.firstAlong(eye, place);
    return hit === null || hit.pointModel.distanceTo(place) < ON_THE_SURFACE;
  }

  /** Before each picture. @returns whether another one is needed */
  step(seconds: number): boolean {
    const isMoving = this.#transitions.step(seconds);
    const isFading = this.#heatFade.step(seconds, isMotionReduced(this.store.getState()));
    this.#moveOverlays();
    for (const done of this.#afterFrame) done();
    this.#afterFrame.clear();
    return isMoving || isFading;
  }

  #moveOverlays(): void {
    const stage = this.#stage;
    if (!stage) return;
    const state = this.store.getState();
    if (!this.#isSettled) this.markers.settle((id) => isVisible(state, id));
    this.#isSettled = true;
    stage.camera.updateMatrixWorld();
    this.markers.move(stage.camera, stage.size());
    if (state.labels) this.labels.move(stage.camera, stage.size());
  }

  #learn(manifest: Manifest): void {
    this.places.learn(manifest);
    this.markers.setPlaces(this.places.points());
    this.viewChanged();
  }

  async #add(found: readonly FoundPart[], manifest: Manifest): Promise<void> {
    const parts: ScenePart[] = [];
    await inSlices(this.body.add(found), (figure) => {
      parts.push(...figure);
      this.viewChanged();
    });
    if (this.#isDisposed) return;
    void growTreesWhenIdle(parts, () => this.#isDisposed);
    for (const part of parts) {
      if (part.kind === 'skin') {
        this.heat.setSkin(part, manifest.landmarksMm);
        this.zones.setSkin(part, manifest.landmarksMm);
      } else if (part.kind === 'muscle' || part.kind === 'fascia') this.heat.addUnder(part);
    }
    await new Promise<void>((resolve) => {
      this.#afterFrame.add(resolve);
      setTimeout(resolve, LONGEST_WAIT_FOR_FRAME_MS);
    });
  }

  #pointOnFibres(state: ViewState): void {
    const { selection } = state;
    const carrier = carrierOf(state);
    if (!carrier || selection?.kind !== 'point') return;
    const address = POINT_PATTERNS.find(({ id }) => id === selection.id)?.address;
    const look = this.body.parts.get(carrier)?.look;
    if (address && look) Object.assign(look, { pointU: address.u, pointV: address.v });
  }

  #covers(id: StructureId): readonly StructureId[] {
    const part: ScenePart | undefined = this.body.parts.get(id);
    return part && this.#stage ? coversOf(part, this.picker, this.#stage.camera) : [];
  }
}
