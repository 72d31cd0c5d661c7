import { describe, expect, it } from 'vitest';
import { OVERLAP_STEP, SPILLOVER_HEAT, combineHeat, heatScalar, packHeat, packedBytes, prepareBody } from '#domain/heat';
import type { PackedHeat } from '#domain/heat';
import { skinPlace } from '#domain/surface/body';
import { ball } from './surface/shapes.ts';

const field = (essential: number[], spillover: number[]): PackedHeat => packHeat({ essential: Float32Array.from(essential), spillover: Float32Array.from(spillover) });
const ballBody = (landmarksMm: Record<string, readonly [number, number, number]>) =>
  prepareBody({ ...asInput(ball(100, 12)), landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, -430, 0], ...landmarksMm } });
const asInput = ({ positions, indices }: { positions: Float64Array; indices: Uint32Array }) => ({ positionsMm: positions, indices });

describe('one number for how hot', () => {
  it('is the hotter of essential heat and spill-over at its own level', () => {
    expect(heatScalar(0.7, 1)).toBe(0.7);
    expect(heatScalar(0, 1)).toBe(SPILLOVER_HEAT);
    expect(heatScalar(0.2, 0)).toBe(0.2);
  });
});

describe('a pattern that is kept', () => {
  it('takes four bytes a warm vertex and none for the rest of the skin', () => {
    const packed = field([0, 1, 0, 0.001, 0], [0, 0, 0.5, 0.001, 0]);
    expect([...packed.vertices]).toEqual([1, 2]);
    expect([...packed.essential]).toEqual([255, 0]);
    expect([...packed.spillover]).toEqual([0, 128]);
    expect(packedBytes(packed)).toBe(8);
  });
  it('on a skin of more vertices than two bytes can count keeps four bytes for their numbers', () => {
    const large = new Float32Array(70_000);
    large[69_999] = 1;
    const packed = packHeat({ essential: large, spillover: new Float32Array(70_000) });
    expect([...packed.vertices]).toEqual([69_999]);
    expect(combineHeat([packed]).values[4 * 69_999]).toBe(255);
  });
});

describe('several patterns at once', () => {
  it('add up and saturate, level by level, and are counted where they are warm', () => {
    const { values } = combineHeat([field([0.5, 0, 1], [0, 1, 0]), field([0.5, 0, 0.1], [0, 1, 0.2])]);
    expect([...values]).toEqual([192, 0, 2 * OVERLAP_STEP, 0, 0, 255, 2 * OVERLAP_STEP, 0, 255, 51, OVERLAP_STEP, 0]);
  });
  it('of ten the count saturates instead of starting again', () => {
    expect(combineHeat(Array.from({ length: 10 }, () => field([1], [0]))).values[2]).toBe(255);
  });
  it('of none are nothing', () => {
    expect(combineHeat([]).values).toHaveLength(0);
  });
});

describe('the body', () => {
  it('without the landmarks that set its size is refused by name', () => {
    expect(() => prepareBody({ ...asInput(ball(100, 4)), landmarksMm: { 'GT-top': [0, 0, 0] } })).toThrow('jl-lat');
    expect(() => prepareBody({ ...asInput(ball(100, 4)), landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, Number.NaN, 0] } })).toThrow('jl-lat');
    expect(() => prepareBody({ ...asInput(ball(100, 4)), landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, -20, 0] } })).toThrow('20 mm');
  });
  it('brings a landmark out on the side where it is felt, never through the body', () => {
    const body = ballBody({ 'L3-SP': [0, 10, 60], 'GT-lat': [-108, 0, 0] });
    expect(skinPlace(body, 'L3-SP', 'right').positionMm[2]).toBeLessThan(-97);
    // outside the skin by 8 mm: back to the same side
    expect(skinPlace(body, 'GT-lat', 'right').positionMm[0]).toBeLessThan(-97);
    expect(skinPlace(body, 'GT-lat', 'left').positionMm[0]).toBeGreaterThan(97);
  });
  it('says which landmark does not come out to the skin', () => {
    expect(() => skinPlace(ballBody({ 'L3-SP': [0, 300, 0] }), 'L3-SP', 'right')).toThrow('L3-SP');
    expect(() => skinPlace(ballBody({}), 'PSIS', 'right')).toThrow('PSIS');
  });
});
