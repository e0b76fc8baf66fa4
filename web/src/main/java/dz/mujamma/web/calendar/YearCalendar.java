package dz.mujamma.web.calendar;

import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * {@code <m:year value="…"/>}: the twelve months of a {@link YearPicture}. A component of its own, because five hundred cells
 * of a repeated fragment would take longer than all the rest of a page.
 */
@FacesComponent(YearCalendar.TYPE)
public class YearCalendar extends UIOutput {
    public static final String TYPE = "mujamma.YearCalendar";
    private static final int DAYS_OF_WEEK = 7;

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
        YearPicture picture = (YearPicture) getValue();
        Texts texts = CDI.current().select(Texts.class).get();
        Locale locale = context.getViewRoot().getLocale();
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "year", null);
        for (int month = 1; month <= 12; month++) {
            month(out, YearMonth.of(picture.year(), month), picture, texts, locale);
        }
        out.endElement("div");
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // has none
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // all written at the beginning
    }

    private void month(ResponseWriter out, YearMonth month, YearPicture picture, Texts texts, Locale locale)
            throws IOException {
        out.startElement("table", this);
        out.startElement("caption", this);
        out.writeText(texts.month(month), null);
        out.endElement("caption");
        head(out, locale);
        out.startElement("tbody", this);
        out.startElement("tr", this);
        int column = blanks(out, month.atDay(1));
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (column == DAYS_OF_WEEK) {
                out.endElement("tr");
                out.startElement("tr", this);
                column = 0;
            }
            day(out, day, picture, texts);
            column++;
        }
        out.endElement("tr");
        out.endElement("tbody");
        out.endElement("table");
    }

    /** Sunday first. */
    private void head(ResponseWriter out, Locale locale) throws IOException {
        out.startElement("thead", this);
        out.startElement("tr", this);
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            DayOfWeek day = DayOfWeek.SUNDAY.plus(i);
            out.startElement("th", this);
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("abbr", day.getDisplayName(TextStyle.FULL, locale), null);
            out.writeText(day.getDisplayName(TextStyle.NARROW, locale), null);
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private int blanks(ResponseWriter out, LocalDate first) throws IOException {
        int blanks = first.getDayOfWeek().getValue() % DAYS_OF_WEEK;
        for (int i = 0; i < blanks; i++) {
            out.startElement("td", this);
            out.endElement("td");
        }
        return blanks;
    }

    private void day(ResponseWriter out, LocalDate day, YearPicture picture, Texts texts) throws IOException {
        out.startElement("td", this);
        String classes = picture.classesOf(day);
        if (!classes.isEmpty()) {
            out.writeAttribute("class", classes, null);
        }
        String words = words(day, picture, texts);
        if (!words.isEmpty()) {
            out.writeAttribute("title", words, null);
        }
        out.writeText(day.getDayOfMonth(), null);
        out.endElement("td");
    }

    private static String words(LocalDate day, YearPicture picture, Texts texts) {
        List<String> words = new ArrayList<>();
        for (Holiday holiday : picture.calendar().holidaysOn(day)) {
            words.add(texts.of(holiday.name()));
        }
        String mark = picture.markOn(day);
        if (mark != null) {
            words.add(texts.say("calendar.leave." + mark));
        }
        return words.stream().collect(Collectors.joining(" · "));
    }
}
