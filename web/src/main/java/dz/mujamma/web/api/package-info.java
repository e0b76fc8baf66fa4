/**
 * The door for programs at /api/v1: bearer tokens, JSON, and problem+json with the same sentences as the pages. Resources
 * themselves stand with their feature.
 */
package dz.mujamma.web.api;
