package dz.mujamma.web.organization;

/**
 * A unit as it stands in the visible part of the chart, each before those below it.
 *
 * @param depth 0 where the shown part begins
 * @param up the node above it in the shown part, or null
 * @param chief what is said of who heads it
 * @param people what is said of how many work there
 * @param below how many units stand directly below it
 * @param open whether those are shown
 * @param toggle where it is opened or closed, or walked into where the chart ends; null where nothing stands below
 * @param href the page of the unit
 */
public record ChartNode(
        long id,
        Long up,
        int depth,
        String name,
        String code,
        String chief,
        String people,
        int below,
        boolean open,
        String toggle,
        String toggleLabel,
        String href) {}
