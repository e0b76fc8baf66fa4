package dz.mujamma.server.demo;

import dz.mujamma.server.demo.LeaveAsked.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A message in somebody's inbox. */
record Notice(Person to, String key, List<String> arguments, String link, Instant at, boolean read) {

    /** To who decides; read once it is settled. */
    static Optional<Notice> ofAsking(LeaveAsked request) {
        return Optional.of(new Notice(
                request.decidedBy(),
                "leave.notice.asked",
                arguments(request),
                null,
                request.asked(),
                request.settled() != null));
    }

    /** To who asked; older ones have been read. */
    static Optional<Notice> ofAnswer(LeaveAsked request, LocalDate today) {
        if (!request.outcome().decided()) {
            return Optional.empty();
        }
        String key = request.outcome() == Outcome.APPROVED ? "leave.notice.approved" : "leave.notice.refused";
        boolean read = request.settled()
                .isBefore(today.minusDays(10)
                        .atStartOfDay(ZoneId.of("Africa/Algiers"))
                        .toInstant());
        return Optional.of(new Notice(request.person(), key, arguments(request), null, request.settled(), read));
    }

    private static List<String> arguments(LeaveAsked request) {
        return List.of(request.days().first().toString(), request.days().last().toString());
    }
}
