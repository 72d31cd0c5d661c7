// Living skin is never one colour: redder and yellower areas a hand wide, freckle-fine mottling within. Factors on the tone. Uses noise3.
vec3 skinTone(vec3 positionMm, float fine) {
  float broad = noise3(positionMm * 0.018) - 0.5;
  float middle = noise3(positionMm * 0.09 + 3.0) - 0.5;
  float small = (noise3(positionMm * 0.6 + 9.0) - 0.5) * fine;
  float red = broad * 0.10 + middle * 0.05 + small * 0.03;
  return vec3(1.0 + 0.35 * red, 1.0 - 0.75 * red, 1.0 - 0.9 * red);
}
