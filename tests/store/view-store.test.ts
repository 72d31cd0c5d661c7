import { describe, expect, it } from 'vitest';
import { createStore } from '#store/create-store';
import { hiddenByHand, hiddenCount, isGhosted, isMotionReduced, isDark, isVisible } from '#store/selectors';
import { INITIAL_VIEW } from '#store/view-state';

const fresh = () => createStore({ checkPlain: true });
const sees = (store: ReturnType<typeof fresh>, id: Parameters<typeof isVisible>[1]) => isVisible(store.getState(), id);

describe('peel', () => {
  it('takes off every layer outside the stop and nothing else', () => {
    const store = fresh();
    store.verbs.peelTo('intermediate');
    expect(sees(store, 'skin')).toBe(false);
    expect(sees(store, 'gluteus-maximus')).toBe(false);
    expect(sees(store, 'gluteus-maximus-left')).toBe(false);
    expect(sees(store, 'gluteus-medius')).toBe(true);
    expect(sees(store, 'femur')).toBe(true);
  });

  it('goes one stop deeper and back, and stays within its ends', () => {
    const store = fresh();
    store.verbs.peelBack();
    expect(store.getState().peel).toBe('skin');
    store.verbs.peelDeeper();
    expect(store.getState().peel).toBe('superficial');
    for (let i = 0; i < 9; i++) store.verbs.peelDeeper();
    expect(store.getState().peel).toBe('bones');
  });

  it('uncovers a structure by what the scene says is in front of it, the skin by its own stop', () => {
    const store = fresh();
    store.verbs.connectCoverProbe(() => ['skin', 'gluteus-maximus']);
    store.verbs.peelToStructure('piriformis');
    const { peel, hidden } = store.getState();
    expect(peel).toBe('superficial');
    expect(hidden).toEqual(['gluteus-maximus']);
    expect(sees(store, 'gluteus-maximus-left')).toBe(true);
    expect(sees(store, 'gluteus-medius')).toBe(true);
    store.verbs.undo();
    expect(store.getState().peel).toBe('skin');
    expect(store.getState().hidden).toEqual([]);
  });

  it('uncovers a structure by its layer when there is no scene, and never covers it again', () => {
    const store = fresh();
    store.verbs.peelToStructure('piriformis');
    expect(store.getState().peel).toBe('deep');
    store.verbs.peelTo('bones');
    store.verbs.peelToStructure('gluteus-maximus');
    expect(store.getState().peel).toBe('bones');
    expect(sees(store, 'gluteus-maximus')).toBe(true);
  });

  it('counts a drag along the slider as one step', () => {
    const store = fresh();
    store.verbs.beginGesture();
    store.verbs.peelTo('superficial');
    store.verbs.peelTo('intermediate');
    store.verbs.peelTo('deep');
    store.verbs.endGesture();
    store.verbs.peelTo('deepest');
    store.verbs.undo();
    expect(store.getState().peel).toBe('deep');
    store.verbs.undo();
    expect(store.getState().peel).toBe('skin');
    expect(store.getState().canUndo).toBe(false);
  });
});

describe('visibility', () => {
  it('hides one structure, names it among the hidden and shows it again', () => {
    const store = fresh();
    store.verbs.selectStructure('gluteus-medius');
    store.verbs.hide('gluteus-medius');
    expect(sees(store, 'gluteus-medius')).toBe(false);
    expect(store.getState().selection).toBeNull();
    expect(hiddenByHand(store.getState())).toEqual(['gluteus-medius']);
    store.verbs.show('gluteus-medius');
    expect(sees(store, 'gluteus-medius')).toBe(true);
    expect(hiddenCount(store.getState())).toBe(0);
  });

  it('does not count what the peel took off as hidden', () => {
    const store = fresh();
    store.verbs.peelTo('bones');
    expect(hiddenCount(store.getState())).toBe(0);
  });

  it('puts a peeled structure back by hand until the next stop', () => {
    const store = fresh();
    store.verbs.peelTo('bones');
    store.verbs.show('piriformis');
    expect(sees(store, 'piriformis')).toBe(true);
    store.verbs.peelTo('deepest');
    expect(sees(store, 'piriformis')).toBe(false);
  });

  it('isolates, hides within the isolation, and gives everything back when asked again', () => {
    const store = fresh();
    store.verbs.hide('piriformis');
    store.verbs.isolate(['piriformis']);
    expect(sees(store, 'piriformis')).toBe(true);
    expect(sees(store, 'femur')).toBe(false);
    store.verbs.isolate(['piriformis']);
    expect(sees(store, 'femur')).toBe(true);
  });

  it('ghosts the rest, not the one, and makes all solid when asked again', () => {
    const store = fresh();
    store.verbs.ghostRest('gluteus-minimus');
    expect(isGhosted(store.getState(), 'gluteus-minimus')).toBe(false);
    expect(isGhosted(store.getState(), 'skin')).toBe(true);
    store.verbs.ghostRest('gluteus-minimus');
    expect(store.getState().ghosted).toEqual([]);
  });

  it('shows everything of the present stop', () => {
    const store = fresh();
    store.verbs.peelTo('deep');
    store.verbs.hide('femur');
    store.verbs.isolate(['sacrum']);
    store.verbs.ghostRest('sacrum');
    store.verbs.showAll();
    expect(store.getState()).toMatchObject({ peel: 'deep', hidden: [], shown: [], ghosted: [], isolated: null });
  });

  it('knows only the structures of the built body, once that is read', () => {
    const store = fresh();
    store.verbs.learnBody({ structures: ['femur', 'femur-left'], points: [] });
    store.verbs.isolate(['femur']);
    expect(hiddenByHand(store.getState())).toEqual(['femur-left']);
  });
});

describe('points and their patterns', () => {
  const point = { point: 'gluteus-minimus-tp1', side: 'right' } as const;
  const other = { point: 'piriformis-tp1', side: 'right' } as const;

  it('selects a point and shows its pattern in one step, and takes both away with the second tap', () => {
    const store = fresh();
    store.verbs.togglePoint(point);
    expect(store.getState().selection).toEqual({ kind: 'point', id: point.point, side: 'right' });
    expect(store.getState().referrals).toEqual([point]);
    store.verbs.togglePoint(point);
    expect(store.getState().selection).toBeNull();
    expect(store.getState().referrals).toEqual([]);
    store.verbs.undo();
    store.verbs.undo();
    expect(store.getState().canUndo).toBe(false);
  });

  it('adds a second pattern to the first, and a tap on the first brings its card back without losing either', () => {
    const store = fresh();
    store.verbs.togglePoint(point);
    store.verbs.togglePoint(other);
    store.verbs.togglePoint(point);
    expect(store.getState().referrals).toEqual([point, other]);
    expect(store.getState().selection).toMatchObject({ id: point.point });
  });

  it('mirrors the side with everything on it, and mirroring twice changes nothing', () => {
    const store = fresh();
    store.verbs.togglePoint(point);
    const before = store.getState();
    store.verbs.mirrorSide();
    expect(store.getState()).toMatchObject({ side: 'left', selection: { side: 'left' }, referrals: [{ point: point.point, side: 'left' }] });
    store.verbs.mirrorSide();
    expect(store.getState()).toMatchObject({ side: before.side, selection: before.selection, referrals: before.referrals });
    store.verbs.selectStructure('femur');
    store.verbs.mirrorSide();
    expect(store.getState().selection).toEqual({ kind: 'structure', id: 'femur-left' });
    store.verbs.selectStructure('sacrum');
    store.verbs.mirrorSide();
    expect(store.getState().selection).toEqual({ kind: 'structure', id: 'sacrum' });
  });

  it('turns to the other side and leaves there what is shown, so that both sides can be lit', () => {
    const store = fresh();
    store.verbs.togglePoint(point);
    store.verbs.turnToSide('left');
    expect(store.getState()).toMatchObject({ side: 'left', selection: { side: 'right' }, referrals: [point] });
    store.verbs.togglePoint({ ...point, side: 'left' });
    expect(store.getState().referrals).toEqual([point, { ...point, side: 'left' }]);
  });

  it('clears card and patterns together; putting the card away keeps the patterns', () => {
    const store = fresh();
    store.verbs.togglePoint(point);
    store.verbs.deselect();
    expect(store.getState().referrals).toHaveLength(1);
    store.verbs.clear();
    expect(store.getState().referrals).toEqual([]);
  });
});

describe('undo', () => {
  it('walks back and forth over the same views', () => {
    const store = fresh();
    const views = [JSON.stringify(store.getState().hidden)];
    for (const id of ['femur', 'sacrum', 'piriformis'] as const) {
      store.verbs.hide(id);
      views.push(JSON.stringify(store.getState().hidden));
    }
    for (const expected of views.slice(0, -1).reverse()) {
      store.verbs.undo();
      expect(JSON.stringify(store.getState().hidden)).toBe(expected);
    }
    for (const expected of views.slice(1)) {
      store.verbs.redo();
      expect(JSON.stringify(store.getState().hidden)).toBe(expected);
    }
    expect(store.getState().canRedo).toBe(false);
  });

  it('does not record an action that changes nothing', () => {
    const store = fresh();
    store.verbs.peelTo('skin');
    store.verbs.showAll();
    store.verbs.clear();
    expect(store.getState().canUndo).toBe(false);
  });

  it('opens a link as one step, and the first one as none', () => {
    const store = fresh();
    store.verbs.open({ ...INITIAL_VIEW, peel: 'deep' }, null, { asStep: false });
    expect(store.getState()).toMatchObject({ peel: 'deep', canUndo: false });
    store.verbs.open({ ...INITIAL_VIEW, peel: 'bones', hidden: ['femur'] }, null);
    store.verbs.undo();
    expect(store.getState()).toMatchObject({ peel: 'deep', hidden: [] });
  });
});

describe('camera', () => {
  const pose = (x: number) => ({ positionMm: [x, 0, -2000], targetMm: [0, 0, 0] }) as const;

  it('numbers its commands, so that the same one can be given twice', () => {
    const store = fresh();
    store.verbs.runCameraCommand({ kind: 'home' });
    const first = store.getState().cameraCommand;
    store.verbs.runCameraCommand({ kind: 'home' });
    expect(store.getState().cameraCommand).toEqual({ kind: 'home', n: (first?.n ?? 0) + 1 });
  });

  it('goes back and forward over the poses at which it rested', () => {
    const store = fresh();
    store.verbs.restCamera(pose(0));
    store.verbs.restCamera(pose(500));
    store.verbs.restCamera(pose(500.2));
    store.verbs.runCameraCommand({ kind: 'back' });
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'go', pose: pose(0) });
    store.verbs.restCamera(pose(0.3));
    store.verbs.runCameraCommand({ kind: 'forward' });
    expect(store.getState().camera).toEqual(pose(500));
    store.verbs.runCameraCommand({ kind: 'forward' });
    expect(store.getState().camera).toEqual(pose(500));
  });

  it('focuses what is selected, and goes home when nothing is', () => {
    const store = fresh();
    store.verbs.runCameraCommand({ kind: 'focus' });
    expect(store.getState().cameraCommand?.kind).toBe('home');
    store.verbs.selectStructure('femur');
    store.verbs.runCameraCommand({ kind: 'focus' });
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'focus', on: { kind: 'structure', id: 'femur' } });
  });
});

describe('settings and messages', () => {
  it('lets the setting win over the system, and follows the system otherwise', () => {
    const store = fresh();
    store.verbs.noteSystem({ dark: true, reducedMotion: true });
    expect(isDark(store.getState())).toBe(true);
    expect(isMotionReduced(store.getState())).toBe(true);
    store.verbs.changeDisplay({ theme: 'light', motion: 'full' });
    expect(isDark(store.getState())).toBe(false);
    expect(isMotionReduced(store.getState())).toBe(false);
  });

  it('says the same thing once, and forgets what is dismissed', () => {
    const store = fresh();
    store.verbs.notice('A');
    store.verbs.notice('A');
    expect(store.getState().notices).toHaveLength(1);
    store.verbs.dismissNotice(1);
    expect(store.getState().notices).toEqual([]);
  });

  it('takes a failure away and counts the retry', () => {
    const store = fresh();
    store.verbs.fail({ kind: 'model', what: 'x', wayOn: 'y' });
    expect(store.getState().load.phase).toBe('failed');
    store.verbs.retry();
    expect(store.getState()).toMatchObject({ failure: null, retries: 1, load: { phase: 'waiting' } });
  });
});

describe('plain data', () => {
  it('refuses what does not survive JSON and freezes what does', () => {
    const store = fresh();
    expect(() => store.verbs.restCamera({ positionMm: [Number.NaN, 0, 0], targetMm: [0, 0, 0] })).toThrow(/camera\.positionMm\.0/);
    expect(() => store.verbs.learnBody({ structures: [], points: [new Map() as never] })).toThrow(/class/);
    store.verbs.hide('femur');
    expect(Object.isFrozen(store.getState().hidden)).toBe(true);
    expect(JSON.parse(JSON.stringify(store.getState()))).toEqual(store.getState());
  });
});
