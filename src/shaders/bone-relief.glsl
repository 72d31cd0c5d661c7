// Relief of bone, about 0..1: broad unevenness, a fine grain, and pores that fade before they flicker. fine 0..1. Uses noise3.
float boneRelief(vec3 positionMm, float fine) {
  float broad = noise3(positionMm * 0.11);
  float grain = noise3(positionMm * 0.55 + 11.0);
  float pore = smoothstep(0.72, 0.86, noise3(positionMm * vec3(1.5, 1.15, 1.5) + 5.0));
  return 0.45 * broad + 0.3 * grain - 0.5 * pore * fine;
}
