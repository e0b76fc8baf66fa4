/** Pure rules: whether an act may be taken. The catalogue says which condition binds which kind in which regime by which article; the code of each condition stands in {@link Conditions}. No container, no clock, no database. */
package dz.mujamma.ejb.career.condition;
