package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Lets a page write {@code #{text['leave.ask.title']}}. */
@Named("text")
@RequestScoped
public class TextMap extends AbstractMap<String, String> {
    @Inject
    private Texts texts;

    @Override
    public String get(Object key) {
        return texts.say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
