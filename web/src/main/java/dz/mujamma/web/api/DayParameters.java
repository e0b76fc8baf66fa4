package dz.mujamma.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in addresses, as 2026-11-22; what is no day is a bad request, and an empty one was not given. */
@Provider
public class DayParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Day() : null;
    }

    private static final class Day implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw new BadRequestException(noDay);
            }
        }

        @Override
        public String toString(LocalDate day) {
            return String.valueOf(day);
        }
    }
}
