package dz.mujamma.web.shared;

/** A feature whose page concerns some people alone says here whether the menu offers it. CDI finds it. */
public interface MenuOffer {
    /**
     * Whether a page is offered to the hat worn; true for every page of which this says nothing.
     *
     * @param path address such as {@code /leave/ask}
     */
    boolean holds(String path);
}
