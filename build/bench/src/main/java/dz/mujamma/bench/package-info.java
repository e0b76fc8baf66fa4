/**
 * How long the product takes for what people wait for, each figure beside its own floor measured in the same run. Only
 * figures of a run stand in RESULTS.md.
 */
package dz.mujamma.bench;
