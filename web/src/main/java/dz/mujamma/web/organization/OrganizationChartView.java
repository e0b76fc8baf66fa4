package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.ChartService;
import dz.mujamma.ejb.organization.OrganizationChart;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.organization.UnitTree.Placed;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisation chart of a day. Which part of it is seen stands in the address: where it begins, and which units are open; so
 * it is walked by links, by mouse or keyboard, and what is seen can be sent to somebody.
 */
@Named
@RequestScoped
public class OrganizationChartView {
    /** So many columns; deeper units are walked into. */
    private static final int DEEPEST = 3;

    private static final int LINES_ON_ONE_PAGE = 14;

    @EJB
    private ChartService charts;

    @EJB
    private UnitService units;

    @Inject
    private AskedDay askedDay;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    @Inject
    private HttpServletRequest request;

    private OrganizationChart chart;
    private Long focus;
    private Set<Long> open;
    private List<ChartNode> nodes;

    @PostConstruct
    void read() {
        chart = charts.on(askedDay.getDay());
        focus = list.whole("unit");
        if (focus != null) {
            chart.tree().find(focus).orElseThrow(NotFoundException::new);
        }
        open = opened();
        nodes = new ArrayList<>();
        beginning().forEach(unit -> show(unit, null, 0));
    }

    public List<ChartNode> getNodes() {
        return List.copyOf(nodes);
    }

    public String getSvg() {
        return picture(false);
    }

    public boolean isNothingThere() {
        return chart.tree().size() == 0;
    }

    public boolean isOnOnePage() {
        return new ChartLayout(nodes).lines() <= LINES_ON_ONE_PAGE;
    }

    public int getSize() {
        return chart.tree().size();
    }

    /** The units above the one where the chart begins, from the top down. */
    public List<UnitOnDay> getPath() {
        return focus == null ? List.of() : chart.tree().path(focus);
    }

    public String address(Long unit) {
        return address(unit, null);
    }

    public String getWholeAddress() {
        return address(null, null);
    }

    public String exportAddress(String form) {
        return list.getExportAddress().replace("export=xlsx", "export=" + form);
    }

    public void export() throws IOException {
        if ("svg".equals(list.text("export"))) {
            sendPicture();
        } else {
            sendTable();
        }
    }

    private void sendPicture() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("image/svg+xml");
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"organisation-" + askedDay.getDay() + ".svg\"");
        response.getResponseOutputStream().write(picture(true).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private void sendTable() {
        Map<Short, Localized> wilayas = units.wilayas().stream().collect(Collectors.toMap(Wilaya::id, Wilaya::name));
        Set<Long> shown = focus == null ? null : chart.tree().branch(focus);
        List<Placed> rows = chart.tree().inOrder().stream()
                .filter(each -> shown == null || shown.contains(each.unit().id()))
                .toList();
        Spreadsheet.send(
                "organisation-" + askedDay.getDay(),
                language.get(),
                Stream.of("level", "code", "name.ar", "name.fr", "parent", "wilaya", "chief", "people", "people.all")
                        .map(column -> texts.say("organization.chart.column." + column))
                        .toList(),
                (first, size) -> rows.subList(Math.min(first, rows.size()), Math.min(first + size, rows.size())),
                row -> cells(row, wilayas));
    }

    private List<?> cells(Placed row, Map<Short, Localized> wilayas) {
        UnitOnDay unit = row.unit();
        return Arrays.asList(
                row.depth() + 1,
                unit.code(),
                unit.name().ar(),
                unit.name().fr(),
                chart.tree().find(unit.parentId()).map(UnitOnDay::code).orElse(null),
                texts.of(wilayas.get(unit.wilayaId())),
                chart.chief(unit.id())
                        .map(chief -> texts.of(chief.person().name()))
                        .orElse(null),
                chart.own(unit.id()),
                chart.all(unit.id()));
    }

    private String picture(boolean alone) {
        return new ChartPicture(language.get() == Language.AR, alone)
                .draw(nodes, texts.say("organization.chart.label", askedDay.getDay()));
    }

    private List<UnitOnDay> beginning() {
        return focus == null
                ? chart.tree().tops()
                : List.of(chart.tree().find(focus).orElseThrow());
    }

    private Set<Long> opened() {
        String asked = request.getParameter("open");
        if (asked == null) {
            return beginning().stream().map(UnitOnDay::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return Arrays.stream(asked.split("-"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void show(UnitOnDay unit, Long up, int depth) {
        List<UnitOnDay> below = chart.tree().below(unit.id());
        boolean deepest = depth >= DEEPEST;
        boolean isOpen = !deepest && !below.isEmpty() && open.contains(unit.id());
        nodes.add(new ChartNode(
                unit.id(),
                up,
                depth,
                texts.of(unit.name()),
                unit.code(),
                chart.chief(unit.id())
                        .map(chief -> texts.say(
                                chief.interim() ? "organization.chart.interim" : "organization.chart.chief",
                                chief.person().name()))
                        .orElse(texts.say("organization.chart.no-chief")),
                below.isEmpty()
                        ? texts.say("organization.chart.people", chart.own(unit.id()))
                        : texts.say("organization.chart.people-below", chart.own(unit.id()), chart.all(unit.id())),
                below.size(),
                isOpen,
                below.isEmpty() ? null : toggle(unit, deepest, isOpen),
                texts.say(
                        deepest
                                ? "organization.chart.enter"
                                : isOpen ? "organization.chart.close" : "organization.chart.open",
                        unit.name(),
                        below.size()),
                request.getContextPath() + "/organization/unit?id=" + unit.id() + askedDay.getAddition()));
        if (isOpen) {
            below.forEach(each -> show(each, unit.id(), depth + 1));
        }
    }

    private String toggle(UnitOnDay unit, boolean deepest, boolean isOpen) {
        if (deepest) {
            return address(unit.id(), null) + "#u" + unit.id();
        }
        Set<Long> next = new LinkedHashSet<>(open);
        if (isOpen) {
            next.removeAll(chart.tree().branch(unit.id()));
        } else {
            next.add(unit.id());
        }
        return address(focus, next) + "#u" + unit.id();
    }

    private String address(Long unit, Set<Long> opened) {
        List<String> parts = new ArrayList<>();
        if (askedDay.isAnother()) {
            parts.add(AskedDay.NAME + "=" + askedDay.getDay());
        }
        if (unit != null) {
            parts.add("unit=" + unit);
        }
        if (opened != null) {
            parts.add("open=" + opened.stream().map(String::valueOf).collect(Collectors.joining("-")));
        }
        return request.getContextPath() + "/organization/chart"
                + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
