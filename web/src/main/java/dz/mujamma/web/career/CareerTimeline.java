package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.history.Difference;
import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.ejb.career.history.Stretch;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * {@code <m:career value="…"/>}: a career as a picture, one lane under the other on one line of time. All lengths are shares of
 * the width there is, so the same picture fits a wall and a phone; bars are links to their line in the list below.
 */
@FacesComponent(CareerTimeline.TYPE)
public class CareerTimeline extends UIOutput {
    public static final String TYPE = "mujamma.CareerTimeline";
    private static final String BAR_HEIGHT = "34";
    private static final String AXIS_HEIGHT = "22";

    @Override
    public String getFamily() {
        return "mujamma";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        CareerStory story = (CareerStory) getValue();
        if (story != null && story.isBegun()) {
            Locale locale = context.getViewRoot().getLocale();
            Texts texts = CDI.current().select(Texts.class).get();
            new Drawing(context.getResponseWriter(), story, texts, "ar".equals(locale.getLanguage())).draw();
        }
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // has none
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // all written at the beginning
    }

    private final class Drawing {
        private final ResponseWriter out;
        private final CareerStory story;
        private final CareerPicture picture;
        private final Texts texts;
        private final boolean rightToLeft;

        Drawing(ResponseWriter out, CareerStory story, Texts texts, boolean rightToLeft) {
            this.out = out;
            this.story = story;
            this.picture = new CareerPicture(story);
            this.texts = texts;
            this.rightToLeft = rightToLeft;
        }

        void draw() throws IOException {
            start("div", "class", "career-picture");
            axis();
            for (Lane lane : picture.lanes()) {
                lane(lane);
            }
            differences();
            end("div");
        }

        private void axis() throws IOException {
            start("div", "class", "career-lane career-axis");
            start("div", "class", "lane-head");
            end("div");
            start("svg", "width", "100%", "height", AXIS_HEIGHT, "aria-hidden", "true");
            hatch();
            for (int year : picture.axis().years()) {
                if (picture.axis().isLabelled(year)) {
                    String place = place(LocalDate.of(year, 1, 1));
                    start("line", "class", "year-line", "x1", place, "x2", place, "y1", "0", "y2", "100%");
                    end("line");
                    words("year-name", place, "15", rightToLeft ? "-4" : "4", String.valueOf(year));
                }
            }
            end("svg");
            end("div");
        }

        /** What is still to come is drawn through a grating. */
        private void hatch() throws IOException {
            start("defs");
            start(
                    "pattern",
                    "id",
                    "career-hatch",
                    "width",
                    "7",
                    "height",
                    "7",
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "rotate(45)");
            start("rect", "class", "hatch-line", "width", "3.5", "height", "7");
            end("rect");
            end("pattern");
            end("defs");
        }

        private void lane(Lane lane) throws IOException {
            start("div", "class", "career-lane", "id", "lane-" + lane);
            head(lane);
            start("svg", "width", "100%", "height", BAR_HEIGHT, "role", "group", "aria-label", name(lane));
            grid();
            for (Bar bar : picture.bars(lane)) {
                bar(lane, bar);
            }
            days();
            end("svg");
            end("div");
        }

        private void head(Lane lane) throws IOException {
            Stretch held = picture.held(lane);
            start("div", "class", "lane-head");
            text("span", "lane-name", name(lane));
            if (held == null) {
                text("span", "soft", texts.say("timeline.nothing-held"));
            } else {
                text("strong", "lane-value", value(lane, held));
                text("span", "soft", texts.say("timeline.since", held.from()));
                if (held.plannedEnd() != null) {
                    text("span", "soft", texts.say("timeline.planned-until", held.plannedEnd()));
                }
            }
            end("div");
        }

        private void grid() throws IOException {
            for (int year : picture.axis().years()) {
                String place = place(LocalDate.of(year, 1, 1));
                String look = picture.axis().isLabelled(year) ? "year-line" : "year-line year-line-minor";
                start("line", "class", look, "x1", place, "x2", place, "y1", "0", "y2", "100%");
                end("line");
            }
        }

        private void bar(Lane lane, Bar bar) throws IOException {
            String name = value(lane, bar.stretch());
            String says = says(lane, bar.stretch(), name);
            start(
                    "a",
                    "class",
                    "career-bar " + bar.tone(),
                    "href",
                    "#from-" + bar.stretch().from(),
                    "aria-label",
                    says);
            start(
                    "svg",
                    "x",
                    percent(TimeAxis.drawn(bar.start(), bar.width(), rightToLeft)),
                    "y",
                    "2",
                    "width",
                    percent(bar.width()),
                    "height",
                    "30");
            text("title", null, says);
            rect("bar-ground", 0, 100);
            rect("bar-future", bar.future(), 100);
            rect("bar-beyond", bar.beyond(), 100);
            label("words wide", bar.wideWords(name));
            label("words narrow", bar.narrowWords(name));
            end("svg");
            end("a");
        }

        private void rect(String look, double from, double to) throws IOException {
            if (from < to) {
                start(
                        "rect",
                        "class",
                        look,
                        "x",
                        percent(TimeAxis.drawn(from, to - from, rightToLeft)),
                        "width",
                        percent(to - from),
                        "height",
                        "100%",
                        "rx",
                        "3");
                end("rect");
            }
        }

        private void label(String look, String label) throws IOException {
            if (!label.isEmpty()) {
                words(look, rightToLeft ? "100%" : "0", "20", rightToLeft ? "-7" : "7", label);
            }
        }

        /** Today, and the day asked about where it is another one. */
        private void days() throws IOException {
            day("today-line", story.today());
            if (!story.on().equals(story.today())) {
                day("asked-line", story.on());
            }
        }

        private void day(String look, LocalDate day) throws IOException {
            String place = place(day);
            start("line", "class", look, "x1", place, "x2", place, "y1", "0", "y2", "100%");
            end("line");
        }

        /** A ribbon under the lanes: of these days something else is believed today. */
        private void differences() throws IOException {
            List<Difference> differences = story.differences();
            if (differences.isEmpty()) {
                return;
            }
            start("div", "class", "career-lane");
            start("div", "class", "lane-head");
            text("span", "lane-name", texts.say("timeline.differs"));
            end("div");
            start("svg", "width", "100%", "height", "14", "aria-hidden", "true");
            for (Difference difference : differences) {
                double from = picture.axis().at(difference.from());
                double to = picture.axis().at(difference.to());
                rect("differs", from, to);
            }
            end("svg");
            end("div");
        }

        private String says(Lane lane, Stretch stretch, String name) {
            String days = stretch.to() == null
                    ? texts.say("timeline.from", stretch.from())
                    : texts.say("timeline.from-to", stretch.from(), stretch.to().minusDays(1));
            String planned = stretch.plannedEnd() == null
                    ? ""
                    : " · " + texts.say("timeline.planned-until", stretch.plannedEnd());
            ShownAct act = story.acts().get(stretch.act());
            return name(lane) + " · " + name + " · " + days + planned + (act == null ? "" : " · " + said(act));
        }

        private String said(ShownAct act) {
            return act.isHidden()
                    ? texts.say("timeline.hidden-act")
                    : texts.say("timeline.by-act", act.name(), act.reference());
        }

        private String value(Lane lane, Stretch stretch) {
            String name = texts.of(stretch.name());
            return lane == Lane.STEP ? texts.say("timeline.step", name) : name;
        }

        private String name(Lane lane) {
            return texts.say("timeline.lane." + lane);
        }

        private String place(LocalDate day) {
            return percent(TimeAxis.drawn(picture.axis().at(day), 0, rightToLeft));
        }

        private void words(String look, String x, String y, String dx, String words) throws IOException {
            start("text", "class", look, "x", x, "y", y, "dx", dx);
            out.writeText(words, null);
            end("text");
        }

        private void text(String element, String look, String words) throws IOException {
            start(element, "class", look);
            out.writeText(words, null);
            end(element);
        }

        private void start(String element, String... attributes) throws IOException {
            out.startElement(element, CareerTimeline.this);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    out.writeAttribute(attributes[i], attributes[i + 1], null);
                }
            }
        }

        private void end(String element) throws IOException {
            out.endElement(element);
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
