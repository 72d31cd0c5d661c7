// A quiet ground: a pool of light behind the body, falling off to the corners. Written in sRGB, with a grain that keeps the steps of
// eight bits from showing as rings.
in vec2 v_screen;
out vec4 o_colour;
uniform vec3 u_poolSrgb;
uniform vec3 u_edgeSrgb;
void main() {
  vec2 from = (v_screen - vec2(0.0, 0.12)) * vec2(0.82, 0.72);
  float fall = smoothstep(0.05, 1.25, length(from));
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  o_colour = vec4(mix(u_poolSrgb, u_edgeSrgb, fall) + grain / 255.0, 1.0);
}
