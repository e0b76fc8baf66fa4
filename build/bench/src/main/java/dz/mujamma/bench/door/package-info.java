/**
 * What the bench puts into the server beside the application: a way to start jobs through their services without pages in
 * between. It listens on loopback, in the bench's own server alone, and is part of no package that anybody installs.
 */
package dz.mujamma.bench.door;
