package dz.mujamma.web.api;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** Missing or malformed values: 400, naming each place once. */
@Provider
public class Invalid implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        String places = invalid.getConstraintViolations().stream()
                .map(Invalid::place)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return problems.response(Response.Status.BAD_REQUEST, "api.invalid", places);
    }

    /** The last name of the path: the parts before it are names of our methods. */
    private static String place(ConstraintViolation<?> violation) {
        String place = "";
        for (Path.Node node : violation.getPropertyPath()) {
            place = node.getName() == null ? place : node.getName();
        }
        return place;
    }
}
