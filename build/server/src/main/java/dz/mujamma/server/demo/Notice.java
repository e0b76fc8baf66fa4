package dz.mujamma.server.demo;

import dz.mujamma.server.demo.LeaveAsked.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A message in somebody's inbox, as the services of leave would have put it there. */
record Notice(Person to, String key, List<String> arguments, String link, Instant at, boolean read) {

    /** Who decides is told of the request and of its withdrawal, who asked of the answer; what is older has been read. */
    static List<Notice> of(LeaveAsked request, LocalDate today) {
        boolean old = request.settled() != null
                && request.settled()
                        .isBefore(today.minusDays(10)
                                .atStartOfDay(ZoneId.of("Africa/Algiers"))
                                .toInstant());
        List<Notice> notices = new ArrayList<>();
        notices.add(toDecider(request, "leave.told.asked", request.asked(), request.settled() != null));
        if (request.outcome() == Outcome.WITHDRAWN) {
            notices.add(toDecider(request, "leave.told.withdrawn", request.settled(), old));
        }
        if (request.outcome().decided()) {
            String key = request.outcome() == Outcome.APPROVED ? "leave.told.approved" : "leave.told.refused";
            notices.add(new Notice(request.person(), key, facts(request), link(request), request.settled(), old));
        }
        return notices;
    }

    private static Notice toDecider(LeaveAsked request, String key, Instant at, boolean read) {
        List<String> arguments = new ArrayList<>();
        arguments.add(
                request.person().name().ar() + "|" + request.person().name().fr());
        arguments.addAll(facts(request));
        return new Notice(request.decidedBy(), key, arguments, link(request), at, read);
    }

    private static List<String> facts(LeaveAsked request) {
        return List.of(
                request.leave().first().toString(),
                request.leave().last().toString(),
                request.days().toPlainString());
    }

    private static String link(LeaveAsked request) {
        return "/leave/detail?id=" + request.id();
    }
}
