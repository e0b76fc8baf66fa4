package dz.mujamma.web.shared;

import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands around every page. */
@Named("shell")
@RequestScoped
public class ShellView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext application;

    @Inject
    private Texts texts;

    @Inject
    @Any
    private Instance<MenuOffer> offers;

    private List<Part> parts;

    /** The way through the house for the hat worn, group by group; pages that are not built are not offered. */
    public List<Part> getParts() {
        if (parts == null) {
            Map<Navigation.Group, List<Link>> links = Scope.worn().stream()
                    .flatMap(hat -> Navigation.ITEMS.stream().filter(item -> item.isFor(hat)))
                    .filter(this::exists)
                    .filter(item -> offers.stream().allMatch(offer -> offer.holds(item.path())))
                    .collect(Collectors.groupingBy(
                            Navigation.Item::group,
                            () -> new EnumMap<>(Navigation.Group.class),
                            Collectors.mapping(this::link, Collectors.toList())));
            parts = links.entrySet().stream()
                    .map(group -> new Part(texts.say("shared.group." + group.getKey()), group.getValue()))
                    .toList();
        }
        return parts;
    }

    private Link link(Navigation.Item item) {
        return new Link(item.path(), "pi pi-" + item.icon(), texts.say(item.key()), isHere(item.path()));
    }

    /** The address of this page as the browser shows it, for links that lead away and back. */
    public String getHere() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String query = forwarded == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? path : path + "?" + query;
    }

    /** The same, as a parameter of another address. */
    public String getHereEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    private boolean isHere(String path) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.equals("/".equals(path) ? "/index.xhtml" : path + ".xhtml");
    }

    private boolean exists(Navigation.Item item) {
        try {
            return application.getResource(item.file()) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some lines of the side navigation under one heading. */
    public record Part(String label, List<Link> links) {}

    /** A line of the side navigation. */
    public record Link(String path, String icon, String label, boolean here) {}
}
