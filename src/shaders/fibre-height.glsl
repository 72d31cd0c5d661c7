// Relief of muscle fibres, 0 in the grooves to 1 on the bundles. alongMm runs with the fibres, acrossMm over them.
// fine 0..1 fades what is smaller than a pixel. Uses noise2.
float fibreHeight(float alongMm, float acrossMm, float fine) {
  // Bundles 4-5 mm wide wander and change width along their way, so that they seem to join and part.
  float wander = noise2(vec2(alongMm * 0.016, acrossMm * 0.05)) * 5.0 + noise2(vec2(alongMm * 0.05 + 7.0, acrossMm * 0.16)) * 1.3;
  float bundle = (acrossMm + wander) / 4.6;
  float cell = floor(bundle);
  float across = 2.0 * (bundle - cell) - 1.0;
  // Each groove comes and goes along the fibre: a comb of even grooves looks like a machine.
  float side = across < 0.0 ? cell : cell + 1.0;
  float groove = noise2(vec2(alongMm * 0.022 + side * 3.7, side * 1.3));
  float edge = abs(across);
  float ridge = 1.0 - smoothstep(0.62, 1.0, edge) * (0.12 + 0.88 * smoothstep(0.42, 0.9, groove));
  float strand = noise2(vec2(alongMm * 0.02 + 3.0, (acrossMm + wander) * 0.75));
  float thread = noise2(vec2(alongMm * 0.04, (acrossMm + wander * 0.6) * 1.5));
  return 0.6 * ridge * (1.0 - 0.2 * edge * edge) + 0.2 * strand + 0.2 * mix(0.5, thread, fine);
}
