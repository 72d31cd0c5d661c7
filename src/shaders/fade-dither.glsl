// True where a half-shown part leaves this pixel to what lies behind: it fades without sorting and without a second program.
// Interleaved gradient pattern: even, without visible rows.
bool isFadedOut(vec2 pixel, float presence) {
  float threshold = fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715))));
  return presence < 0.999 && threshold >= presence;
}
