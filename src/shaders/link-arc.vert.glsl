// Arcs between muscles, as thick on the screen from near and far. They are drawn as if the body were glass.
in vec3 a_px;
in vec3 a_tangent;
in float a_alpha;
in float a_alongMetres;
in float a_leftMetres;
in float a_style;
uniform float u_pxAtOneMetre;
uniform float u_thick;
out vec3 v_normalView;
out vec3 v_toEyeView;
out float v_alpha;
out float v_alongPx;
out float v_leftPx;
flat out int v_style;
void main() {
  vec4 placeView = modelViewMatrix * vec4(position, 1.0);
  // From very far the arcs are short, and heads of full size would be all that is left of them.
  float metresPerPx = min(-placeView.z / u_pxAtOneMetre, 0.0019);
  placeView.xyz += normalMatrix * a_px * metresPerPx * u_thick;
  v_normalView = normalMatrix * normal;
  vec3 tangentView = normalize(normalMatrix * a_tangent);
  v_toEyeView = normalize(-placeView.xyz);
  v_toEyeView -= tangentView * dot(tangentView, v_toEyeView);
  v_alpha = a_alpha;
  v_alongPx = a_alongMetres / metresPerPx;
  v_leftPx = a_leftMetres / (metresPerPx * u_thick);
  v_style = int(a_style + 0.5);
  gl_Position = projectionMatrix * placeView;
}
