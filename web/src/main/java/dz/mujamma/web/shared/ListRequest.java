package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.SortBy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address says about a list: filters, order, page. All of it stands in the address, so that a list can be sent to
 * somebody, opened in a second tab and come back to.
 */
@Named("list")
@RequestScoped
public class ListRequest {
    static final String PAGE = "page";
    static final String SORT = "sort";
    static final String EXPORT = "export";

    private static final String PICKED = "_input";
    private static final DateTimeFormatter AS_PICKED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Inject
    private HttpServletRequest request;

    /** The value of a filter, or null when it is not used. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same as a whole number; null when it is not one. */
    public Long whole(String name) {
        String value = text(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /**
     * The same as a day: of a link ({@code from=2027-01-01}) or as picked ({@code from_input=01/01/2027}, as the picker with that
     * id sends it); null when there is no such day.
     */
    public LocalDate day(String name) {
        String picked = text(name + PICKED);
        String asked = text(name);
        try {
            LocalDate day =
                    picked != null ? LocalDate.parse(picked, AS_PICKED) : asked == null ? null : LocalDate.parse(asked);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The same as one of a closed set; null when it is none of them. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String value = text(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** @param keys what may be sorted by; the first is the order where none, or an unknown one, is asked for */
    public SortBy sort(String... keys) {
        String asked = text(SORT);
        boolean descending = asked != null && asked.startsWith("-");
        String key = descending ? asked.substring(1) : asked;
        return key != null && List.of(keys).contains(key) ? new SortBy(key, descending) : new SortBy(keys[0], false);
    }

    /** Counted from one. */
    public int page() {
        Long page = whole(PAGE);
        return page == null ? 1 : (int) Math.max(1, Math.min(page, Integer.MAX_VALUE / RowsModel.SIZE));
    }

    public boolean isExport() {
        return text(EXPORT) != null;
    }

    public String pageAddress(int page) {
        return address(Map.of(PAGE, String.valueOf(page)));
    }

    /** The same list sorted by this key, the other way round when it already is. */
    public String sortAddress(String key) {
        String turned = key.equals(text(SORT)) ? "-" + key : key;
        return address(Map.of(SORT, turned, PAGE, ""));
    }

    public String getExportAddress() {
        return address(Map.of(EXPORT, "xlsx", PAGE, ""));
    }

    /** ascending, descending or none, as assistive technology calls them. */
    public String sorted(String key) {
        String asked = text(SORT);
        if (key.equals(asked)) {
            return "ascending";
        }
        return ("-" + key).equals(asked) ? "descending" : "none";
    }

    private String address(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
        all.remove(EXPORT);
        all.putAll(changes);
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
