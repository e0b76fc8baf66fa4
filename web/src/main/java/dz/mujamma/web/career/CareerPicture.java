package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.ejb.career.history.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A career laid out on a line of time; what {@link CareerTimeline} draws. */
final class CareerPicture {
    private final CareerStory story;
    private final TimeAxis axis;

    CareerPicture(CareerStory story) {
        this.story = story;
        this.axis = TimeAxis.around(earliest(), latest(), story.today());
    }

    TimeAxis axis() {
        return axis;
    }

    List<Lane> lanes() {
        return story.lanes().entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(lane -> lane.getKey())
                .toList();
    }

    List<Bar> bars(Lane lane) {
        List<Bar> bars = new ArrayList<>();
        for (Stretch stretch : story.lanes().get(lane)) {
            bars.add(Bar.of(stretch, axis, story.today(), tone(lane, stretch, bars.size())));
        }
        return bars;
    }

    /** What the lane holds on the day asked about; null where it holds nothing. */
    Stretch held(Lane lane) {
        return story.lanes().get(lane).stream()
                .filter(stretch -> stretch.contains(story.on()))
                .findFirst()
                .orElse(null);
    }

    /** Positions keep their colour through all careers; elsewhere neighbours differ. */
    private static String tone(Lane lane, Stretch stretch, int index) {
        return lane == Lane.POSITION ? "tone-" + stretch.value() : index % 2 == 0 ? "tone-even" : "tone-odd";
    }

    private LocalDate earliest() {
        return story.periods().get(0).period().from();
    }

    private LocalDate latest() {
        Stream<LocalDate> changes = Stream.concat(
                        story.periods().stream().map(shown -> shown.period().from()),
                        story.lanes().get(Lane.POSITION).stream().map(Stretch::plannedEnd))
                .filter(Objects::nonNull);
        return Stream.concat(changes, Stream.of(story.on()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
