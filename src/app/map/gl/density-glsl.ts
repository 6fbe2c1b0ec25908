import { DENSITY_STEPS } from './density-steps.ts';
import { PROJECTION_GLSL } from './projection.ts';

export const SPLAT_VERTEX = `
${PROJECTION_GLSL}
uniform float u_radius;
in vec3 a_at;
out vec2 v_unit;
flat out float v_weight;

void main() {
  v_unit = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_weight = a_at.z;
  vec4 middle = project(fromCentre(a_at.xy));
  gl_Position = abs(middle.z) > middle.w ? vec4(2.0, 2.0, 2.0, 1.0) : shifted(vec4(middle.xy, 0.0, middle.w), v_unit * u_radius);
}
`;

export const SPLAT_FRAGMENT = `
precision highp float;
uniform float u_scale;
in vec2 v_unit;
flat in float v_weight;
out vec4 colour;

void main() {
  float fall = max(0.0, 1.0 - dot(v_unit, v_unit));
  colour = vec4(v_weight * fall * fall * u_scale, 0.0, 0.0, 1.0);
}
`;

export const RAMP_VERTEX = `
out vec2 v_at;

void main() {
  v_at = vec2(float((gl_VertexID << 1) & 2), float(gl_VertexID & 2));
  gl_Position = vec4(v_at * 2.0 - 1.0, 0.0, 1.0);
}
`;

export const RAMP_FRAGMENT = `
precision highp float;
uniform sampler2D u_density;
uniform vec3 u_ink;
uniform float u_scale;
in vec2 v_at;
out vec4 colour;

void main() {
  float density = texture(u_density, v_at).r / u_scale;
  float soft = max(fwidth(density), 1e-6);
  float alpha = 0.0;
${DENSITY_STEPS.map(
  ({ from, alpha }, i) =>
    `  alpha = mix(alpha, float(${alpha}), clamp((density - float(${i === 0 ? from / 2 : from})) / soft + 0.5, 0.0, 1.0));`,
).join('\n')}
  colour = vec4(u_ink, 1.0) * alpha;
}
`;
