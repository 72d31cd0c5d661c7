// The line styles of the links: 0 whole, 1 dashes, 2 dash and dot, 3 dots; a head is always whole. Written in sRGB.
in vec3 v_normalView;
in vec3 v_toEyeView;
in float v_alpha;
in float v_alongPx;
in float v_leftPx;
flat in int v_style;
out vec4 o_colour;
uniform vec3 u_coreSrgb;
uniform vec3 u_rimSrgb;
float within(float at, float from, float to) {
  return smoothstep(from - 0.5, from + 0.5, at) * (1.0 - smoothstep(to - 0.5, to + 0.5, at));
}
float inked(float alongPx, int style) {
  if (style == 1) return within(mod(alongPx, 14.0), 1.0, 10.0);
  if (style == 2) return max(within(mod(alongPx, 20.0), 1.0, 10.0), within(mod(alongPx, 20.0), 13.5, 16.5));
  if (style == 3) return within(mod(alongPx, 8.0), 1.0, 4.0);
  return 1.0;
}
const float HEAD_BEGINS_PX = 13.0;
void main() {
  float alpha = v_alpha * inked(v_alongPx, v_style);
  if (alpha < 0.02 || v_leftPx < HEAD_BEGINS_PX) discard;
  float facing = abs(dot(normalize(v_normalView), normalize(v_toEyeView)));
  o_colour = vec4(mix(u_rimSrgb, u_coreSrgb, smoothstep(0.5, 0.72, facing)), alpha);
}
