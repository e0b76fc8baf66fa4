/** The inbox of the application and its bell. */
package dz.mujamma.web.notification;
