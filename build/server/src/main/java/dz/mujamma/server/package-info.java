/**
 * Starts and stops everything: PostgreSQL where none is given, migrations, WildFly. Whatever can go wrong before the
 * first page is told in one sentence, and the owner's password never reaches the application server.
 */
package dz.mujamma.server;
