// Relief of bone, about 0..1: broad unevenness, a fine grain, and pores that fade before they flicker. fine 0..1. Uses noise3.
float boneRelief(vec3 positionMm, float fine) {
  float broad = noise3(positionMm * 0.07);
  float grain = noise3(positionMm * 0.8 + 11.0);
  float pore = smoothstep(0.76, 0.9, noise3(positionMm * vec3(1.6, 1.2, 1.6) + 5.0));
  return 0.28 * broad + 0.34 * mix(0.5, grain, fine) - 0.26 * pore * fine;
}
