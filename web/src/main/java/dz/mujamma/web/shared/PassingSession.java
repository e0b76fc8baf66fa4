package dz.mujamma.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a session is to whoever asks for one, for the length of one request. */
final class PassingSession implements HttpSession {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final long began = System.currentTimeMillis();
    private final ServletContext application;

    PassingSession(ServletContext application) {
        this.application = application;
    }

    @Override
    public String getId() {
        return "passing";
    }

    @Override
    public long getCreationTime() {
        return began;
    }

    @Override
    public long getLastAccessedTime() {
        return began;
    }

    @Override
    public ServletContext getServletContext() {
        return application;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // It ends with the request in any case.
    }

    @Override
    public int getMaxInactiveInterval() {
        return 1;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
