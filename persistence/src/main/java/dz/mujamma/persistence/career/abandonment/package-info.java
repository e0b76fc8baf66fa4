/** Cases of abandonment of post as stored, with their formal notices; the order of their steps is held by the database. */
package dz.mujamma.persistence.career.abandonment;
