package dz.mujamma.web.identity;

import dz.mujamma.web.api.Problem;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to a program without a living token, given before any resource is reached. */
@Dependent
class Unauthorized {
    private static final String KEY = "identity.token.needed";

    @Inject
    private Texts texts;

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", "Unauthorized")
                        .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                        .add("key", KEY)
                        .add("detail", texts.say(KEY))
                        .build()
                        .toString());
        // Ended here, or the container would put its own page in place of it.
        response.getWriter().close();
    }
}
